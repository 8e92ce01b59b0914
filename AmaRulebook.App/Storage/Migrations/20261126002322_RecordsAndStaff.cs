using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AmaRulebook.Storage.Migrations
{
    /// <inheritdoc />
    public partial class RecordsAndStaff : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {

            // Projects that were there before get their numbers in the order in which they were founded.
            migrationBuilder.Sql("INSERT INTO \"RegisterEntries\" (\"ProjectId\") SELECT \"Id\" FROM \"Projects\" ORDER BY \"FoundedAt\", \"Id\";");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
