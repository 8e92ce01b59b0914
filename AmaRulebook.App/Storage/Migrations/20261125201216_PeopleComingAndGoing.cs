using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AmaRulebook.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PeopleComingAndGoing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_Projects_JoinCode_Hash",
                table: "Projects",
                column: "JoinCode_Hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Projects_JoinCode_Hash",
                table: "Projects");

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
        }
    }
}
