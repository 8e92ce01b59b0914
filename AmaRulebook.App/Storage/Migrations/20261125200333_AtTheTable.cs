using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AmaRulebook.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AtTheTable : Migration
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

            migrationBuilder.AddColumn<Guid>(
                name: "AddedBy",
                table: "Parties",
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "AddedBy",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "EnteredName",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "Answers");
        }
    }
}
