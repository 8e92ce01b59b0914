using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AmaRulebook.Storage.Migrations
{
    /// <inheritdoc />
    public partial class MeetingAndParting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsOnPaper",
                table: "SignOffs",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "HandedInName",
                table: "SessionParties",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HandedInSource",
                table: "SessionParties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "LeftAt",
                table: "SessionParties",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "FacilitatorBefore",
                table: "Projects",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FacilitatorSince",
                table: "Projects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsFacilitationTakenOver",
                table: "Projects",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "JoinCode_Hash",
                table: "Projects",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JoinCode_Sealed",
                table: "Projects",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "JoinCode_ValidUntil",
                table: "Projects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MeetingVersion",
                table: "Projects",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "AddedBy",
                table: "Parties",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LeftAt",
                table: "Parties",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "LeftNothing",
                table: "Parties",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "EndedAs",
                table: "Participants",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EndedAt",
                table: "Participants",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EntranceRenewedAt",
                table: "Participants",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EntranceRenewedBy",
                table: "Participants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "NextId",
                table: "Participants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EnteredName",
                table: "Answers",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Source",
                table: "Answers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CalendarId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SetAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.ProjectId);
                    table.CheckConstraint("CK_Meeting_Note", "length(CAST(\"Note\" AS BLOB)) <= 3000");
                    table.CheckConstraint("CK_Meeting_Place", "length(CAST(\"Place\" AS BLOB)) <= 600");
                    table.ForeignKey(
                        name: "FK_Meetings_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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

            migrationBuilder.CreateTable(
                name: "ProjectAbouts",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FormIds = table.Column<string>(type: "TEXT", nullable: false),
                    Department = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectAbouts", x => x.ProjectId);
                    table.CheckConstraint("CK_ProjectAbout_Contact", "length(CAST(\"Contact\" AS BLOB)) <= 1500");
                    table.CheckConstraint("CK_ProjectAbout_Department", "length(CAST(\"Department\" AS BLOB)) <= 600");
                    table.CheckConstraint("CK_ProjectAbout_Period", "length(CAST(\"Period\" AS BLOB)) <= 600");
                    table.CheckConstraint("CK_ProjectAbout_Place", "length(CAST(\"Place\" AS BLOB)) <= 600");
                    table.ForeignKey(
                        name: "FK_ProjectAbouts_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProjectEndings",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    EndedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectEndings", x => x.ProjectId);
                    table.CheckConstraint("CK_ProjectEnding_Reason", "length(CAST(\"Reason\" AS BLOB)) <= 3000");
                    table.ForeignKey(
                        name: "FK_ProjectEndings_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_JoinCode_Hash",
                table: "Projects",
                column: "JoinCode_Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_SessionId_Sequence",
                table: "Activities",
                columns: new[] { "SessionId", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "ParticipantsSeen");

            migrationBuilder.DropTable(
                name: "ProjectAbouts");

            migrationBuilder.DropTable(
                name: "ProjectEndings");

            migrationBuilder.DropIndex(
                name: "IX_Projects_JoinCode_Hash",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Activities_SessionId_Sequence",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "IsOnPaper",
                table: "SignOffs");

            migrationBuilder.DropColumn(
                name: "HandedInName",
                table: "SessionParties");

            migrationBuilder.DropColumn(
                name: "HandedInSource",
                table: "SessionParties");

            migrationBuilder.DropColumn(
                name: "LeftAt",
                table: "SessionParties");

            migrationBuilder.DropColumn(
                name: "FacilitatorBefore",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "FacilitatorSince",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "IsFacilitationTakenOver",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "JoinCode_Hash",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "JoinCode_Sealed",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "JoinCode_ValidUntil",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "MeetingVersion",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "AddedBy",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "LeftAt",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "LeftNothing",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "EndedAs",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "EntranceRenewedAt",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "EntranceRenewedBy",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "NextId",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "EnteredName",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "Answers");
        }
    }
}
