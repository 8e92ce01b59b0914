using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AmaRulebook.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LookingBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ParticipantsSeen",
                columns: table => new
                {
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParticipantsSeen", x => x.ParticipantId);
                    table.ForeignKey(
                        name: "FK_ParticipantsSeen_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_SessionId_Sequence",
                table: "Activities",
                columns: new[] { "SessionId", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ParticipantsSeen");

            migrationBuilder.DropIndex(
                name: "IX_Activities_SessionId_Sequence",
                table: "Activities");
        }
    }
}
