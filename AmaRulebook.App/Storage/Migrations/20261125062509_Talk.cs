using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AmaRulebook.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Talk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsLate",
                table: "SignOffs",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "AbsentAt",
                table: "SessionParties",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AbsentBy",
                table: "SessionParties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FirstKind",
                table: "Answers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FirstNote",
                table: "Answers",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Reflections",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Shared = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Differed = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ToImprove = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reflections", x => new { x.SessionId, x.PartyId });
                    table.CheckConstraint("CK_Reflection_Differed", "length(CAST(\"Differed\" AS BLOB)) <= 3000");
                    table.CheckConstraint("CK_Reflection_Shared", "length(CAST(\"Shared\" AS BLOB)) <= 3000");
                    table.CheckConstraint("CK_Reflection_ToImprove", "length(CAST(\"ToImprove\" AS BLOB)) <= 3000");
                    table.ForeignKey(
                        name: "FK_Reflections_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Reflections_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TalkedItems",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MarkedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MarkedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalkedItems", x => new { x.SessionId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_TalkedItems_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reflections_PartyId",
                table: "Reflections",
                column: "PartyId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Reflections");

            migrationBuilder.DropTable(
                name: "TalkedItems");

            migrationBuilder.DropColumn(
                name: "IsLate",
                table: "SignOffs");

            migrationBuilder.DropColumn(
                name: "AbsentAt",
                table: "SessionParties");

            migrationBuilder.DropColumn(
                name: "AbsentBy",
                table: "SessionParties");

            migrationBuilder.DropColumn(
                name: "FirstKind",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "FirstNote",
                table: "Answers");
        }
    }
}
