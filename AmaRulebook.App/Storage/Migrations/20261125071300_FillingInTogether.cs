using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AmaRulebook.Storage.Migrations
{
    /// <inheritdoc />
    public partial class FillingInTogether : Migration
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
                name: "Consultations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Desk = table.Column<int>(type: "INTEGER", nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultations", x => x.Id);
                    table.CheckConstraint("CK_Consultation_Text", "length(CAST(\"Text\" AS BLOB)) <= 6000");
                    table.ForeignKey(
                        name: "FK_Consultations_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Consultations_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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

            migrationBuilder.CreateTable(
                name: "ConsultationEntries",
                columns: table => new
                {
                    ConsultationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DeskName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsultationEntries", x => new { x.ConsultationId, x.Number });
                    table.CheckConstraint("CK_ConsultationEntry_DeskName", "length(CAST(\"DeskName\" AS BLOB)) <= 180");
                    table.CheckConstraint("CK_ConsultationEntry_Text", "length(CAST(\"Text\" AS BLOB)) <= 6000");
                    table.ForeignKey(
                        name: "FK_ConsultationEntries_Consultations_ConsultationId",
                        column: x => x.ConsultationId,
                        principalTable: "Consultations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_PartyId",
                table: "Consultations",
                column: "PartyId");

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_ProjectId",
                table: "Consultations",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Reflections_PartyId",
                table: "Reflections",
                column: "PartyId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConsultationEntries");

            migrationBuilder.DropTable(
                name: "Reflections");

            migrationBuilder.DropTable(
                name: "TalkedItems");

            migrationBuilder.DropTable(
                name: "Consultations");

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
