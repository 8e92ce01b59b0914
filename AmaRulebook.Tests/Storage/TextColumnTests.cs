using System.Text;
using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Storage;

/// <summary>The database's own limits, behind the domain's: a session with a row in every table, written to past the domain.</summary>
public sealed class TextColumnTests : IDisposable
{
    private readonly AppWithoutPages app = new();
    private readonly RulebookDb db;

    public TextColumnTests()
    {
        db = app.Open();
        var state = ASession.OfTwo().Answers(Green, 3, AnswerKind.Concern, "理由", "引き受けること").HandsIn(Green).HandsIn(City).Opens(Green)
            .Says(City, 3, "ひとこと").Decides(City, 3, "決めたこと").Confirms(Green).State;
        var (project, person, now) = (state.Project, state.Project.Participants[0], new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        Assert.Null(project.Describe(person, new(project.AboutText with { Place = "中央公園" }, 0), [], now));
        Assert.Null(project.SetMeeting(person, new(new(2026, 11, 30), new(19, 0), null, "公民館", "", 0), now));
        Assert.Null(project.End(person, EndingKind.Completed, "できました", now));
        db.Add(project);
        db.AddRange(state.Sessions);
        db.AddRange(state.Sessions.SelectMany(session => state.Remarks[session.Id]));
        db.SaveChanges();
    }

    public static TheoryData<string, string, int> Columns { get; } = new()
    {
        { "Projects", "Name", Limits.ProjectName },
        { "Projects", "Purpose", Limits.Purpose },
        { "Parties", "Name", Limits.PartyName },
        { "Participants", "Name", Limits.PersonName },
        { "SignOffs", "Name", Limits.PersonName },
        { "Answers", "Note", ChecklistLimits.Note },
        { "Answers", "Commitment", ChecklistLimits.Commitment },
        { "Agreements", "Text", ChecklistLimits.Agreement },
        { "Remarks", "Text", ChecklistLimits.Remark },
        { "ProjectAbouts", "Department", Limits.AboutLine },
        { "ProjectAbouts", "Period", Limits.AboutLine },
        { "ProjectAbouts", "Place", Limits.AboutLine },
        { "ProjectAbouts", "Contact", Limits.Contact },
        { "ProjectEndings", "Reason", Limits.EndingReason },
        { "Meetings", "Place", Limits.AboutLine },
        { "Meetings", "Note", Limits.MeetingNote },
    };

    public void Dispose()
    {
        db.Dispose();
        app.Dispose();
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_text_of_the_longest_length_is_kept_whole(string table, string column, int limit)
    {
        var text = new string('あ', limit);

        await Write(table, column, text);

        Assert.Equal(text, await Read(table, column));
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_longer_text_is_refused(string table, string column, int limit) =>
        await Refuses(table, column, new string('あ', limit + 1));

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_longer_text_behind_a_NUL_is_refused_too(string table, string column, int limit) =>
        await Refuses(table, column, "\0" + new string('あ', limit));

    private async Task Refuses(string table, string column, string text)
    {
        var before = await Read(table, column);

        var refused = await Assert.ThrowsAsync<SqliteException>(() => Write(table, column, text));

        Assert.Contains("CHECK constraint failed", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Read(table, column));
    }

    // As bytes: the provider would cut a long text at its NUL.
    private async Task Write(string table, string column, string text)
    {
        await using var command = await Command($"UPDATE {table} SET {column} = CAST($text AS TEXT)");
        command.Parameters.AddWithValue("$text", Encoding.UTF8.GetBytes(text));
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }

    private async Task<string> Read(string table, string column)
    {
        await using var command = await Command($"SELECT {column} FROM {table} ORDER BY rowid LIMIT 1");
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private async Task<SqliteCommand> Command(string text)
    {
        await db.Database.OpenConnectionAsync();
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        return command;
    }
}
