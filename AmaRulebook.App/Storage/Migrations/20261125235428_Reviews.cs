using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AmaRulebook.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AssigneeId",
                table: "Consultations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AssigneeName",
                table: "Consultations",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "QueueNames",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QueueNames", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QueueNames_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QueueRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StageId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    StageTitle = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    BegunAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Department = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Parties = table.Column<string>(type: "TEXT", nullable: false),
                    SplitCount = table.Column<int>(type: "INTEGER", nullable: false),
                    HasSplit = table.Column<int>(type: "INTEGER", nullable: false),
                    IsConsulted = table.Column<int>(type: "INTEGER", nullable: false),
                    IsComplete = table.Column<int>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QueueRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QueueRows_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_QueueRows_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => x.SessionId);
                    table.ForeignKey(
                        name: "FK_Reviews_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Reviews_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.CheckConstraint("CK_SavedView_Name", "length(CAST(\"Name\" AS BLOB)) <= 120");
                    table.CheckConstraint("CK_SavedView_Query", "length(CAST(\"Query\" AS BLOB)) <= 12000");
                    table.ForeignKey(
                        name: "FK_SavedViews_StaffAccounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "StaffAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QueueFacets",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QueueFacets", x => new { x.RowId, x.Name });
                    table.ForeignKey(
                        name: "FK_QueueFacets_QueueRows_RowId",
                        column: x => x.RowId,
                        principalTable: "QueueRows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewReadings",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ReadAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewReadings", x => new { x.SessionId, x.AccountId });
                    table.CheckConstraint("CK_ReviewReading_Name", "length(CAST(\"Name\" AS BLOB)) <= 180");
                    table.ForeignKey(
                        name: "FK_ReviewReadings_Reviews_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Reviews",
                        principalColumn: "SessionId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewTexts",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenById = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewTexts", x => new { x.SessionId, x.Kind });
                    table.CheckConstraint("CK_ReviewText_Text", "length(CAST(\"Text\" AS BLOB)) <= 6000");
                    table.CheckConstraint("CK_ReviewText_WrittenBy", "length(CAST(\"WrittenBy\" AS BLOB)) <= 180");
                    table.ForeignKey(
                        name: "FK_ReviewTexts_Reviews_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Reviews",
                        principalColumn: "SessionId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoundProposals",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ProposedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DeclinedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DeclinedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Word = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundProposals", x => new { x.SessionId, x.Number });
                    table.CheckConstraint("CK_RoundProposal_ProposedBy", "length(CAST(\"ProposedBy\" AS BLOB)) <= 180");
                    table.CheckConstraint("CK_RoundProposal_Reason", "length(CAST(\"Reason\" AS BLOB)) <= 3000");
                    table.CheckConstraint("CK_RoundProposal_Word", "length(CAST(\"Word\" AS BLOB)) <= 1500");
                    table.ForeignKey(
                        name: "FK_RoundProposals_Reviews_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Reviews",
                        principalColumn: "SessionId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_AskedAt",
                table: "Consultations",
                column: "AskedAt");


            migrationBuilder.CreateIndex(
                name: "IX_QueueFacets_Name_ChangedAt_RowId",
                table: "QueueFacets",
                columns: new[] { "Name", "ChangedAt", "RowId" });

            migrationBuilder.CreateIndex(
                name: "IX_QueueNames_ProjectId",
                table: "QueueNames",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_QueueNames_Text_ProjectId",
                table: "QueueNames",
                columns: new[] { "Text", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_ChangedAt",
                table: "QueueRows",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_Department_ChangedAt",
                table: "QueueRows",
                columns: new[] { "Department", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_FiscalYear_ChangedAt",
                table: "QueueRows",
                columns: new[] { "FiscalYear", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_HasSplit_ChangedAt",
                table: "QueueRows",
                columns: new[] { "HasSplit", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_IsComplete_ChangedAt",
                table: "QueueRows",
                columns: new[] { "IsComplete", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_IsConsulted_ChangedAt",
                table: "QueueRows",
                columns: new[] { "IsConsulted", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_ProjectId",
                table: "QueueRows",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_ProjectName_ChangedAt",
                table: "QueueRows",
                columns: new[] { "ProjectName", "ChangedAt" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_SessionId",
                table: "QueueRows",
                column: "SessionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_StageId_ChangedAt",
                table: "QueueRows",
                columns: new[] { "StageId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QueueRows_State_ChangedAt",
                table: "QueueRows",
                columns: new[] { "State", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_ProjectId",
                table: "Reviews",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_AccountId_Name",
                table: "SavedViews",
                columns: new[] { "AccountId", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "QueueFacets");

            migrationBuilder.DropTable(
                name: "QueueNames");

            migrationBuilder.DropTable(
                name: "ReviewReadings");

            migrationBuilder.DropTable(
                name: "ReviewTexts");

            migrationBuilder.DropTable(
                name: "RoundProposals");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "QueueRows");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropIndex(
                name: "IX_Consultations_AskedAt",
                table: "Consultations");


            migrationBuilder.DropColumn(
                name: "AssigneeId",
                table: "Consultations");

            migrationBuilder.DropColumn(
                name: "AssigneeName",
                table: "Consultations");
        }
    }
}
