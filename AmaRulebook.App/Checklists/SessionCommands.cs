using AmaRulebook.Content;
using AmaRulebook.Live;
using AmaRulebook.Projects;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Checklists;

/// <summary>What a participant may ask of a session. Each is one verb of <see cref="ChecklistSession"/>, stored.</summary>
public sealed partial class SessionCommands(ProjectWriter writer, ProjectKeys keys, RulebookSource source, Presence presence)
{
    private static readonly Refusal Unknown = new(RefusalKind.NotAllowed, "この回は見つかりません。プロジェクトのページから入りなおしてください。");

    /// <summary>チェックをはじめる, and 第n回をはじめる.</summary>
    public Task<Refusal?> BeginAsync(Command command, string stageId, SessionMode mode) => writer.RunAsync(command, async writing =>
    {
        var book = source.Current;
        if (book.FindStage(stageId) is not { } stage)
        {
            return Unknown;
        }

        var earlier = await writing.Db.Set<ChecklistSession>()
            .Where(session => session.ProjectId == writing.Project.Id && session.StageId == stageId)
            .ToListAsync();
        var (session, refusal) = ChecklistSession.Begin(writing.Project, stage, book, mode, earlier, writing.By, writing.Now);
        if (session is null)
        {
            return refusal;
        }

        writing.Db.Add(session);
        writing.Record(session);
        return null;
    });

    /// <summary>Keeps an answer with its texts.</summary>
    public Task<Refusal?> AnswerAsync(Command command, Guid sessionId, GivenAnswer given, bool withdrawSignOffs) =>
        RunAsync(command, sessionId, (session, writing) =>
            session.Answer(writing.By, writing.By.PartyId, given, withdrawSignOffs, writing.Now));

    /// <summary>この答えで出す.</summary>
    public Task<Refusal?> HandInAsync(Command command, Guid sessionId, bool withdrawSignOffs) =>
        RunAsync(command, sessionId, (session, writing) => session.HandIn(writing.By, withdrawSignOffs, writing.Now));

    /// <summary>みんなの答えを開く.</summary>
    public Task<Refusal?> OpenAsync(Command command, Guid sessionId) =>
        RunAsync(command, sessionId, (session, writing) => session.Open(writing.Project, writing.By, writing.Now));

    /// <summary>答えずに見る.</summary>
    public Task<Refusal?> LookWithoutAnswerAsync(Command command, Guid sessionId, bool withdrawSignOffs) =>
        RunAsync(command, sessionId, (session, writing) => session.LookWithoutAnswer(writing.By, withdrawSignOffs, writing.Now));

    /// <summary>ひとことを送る.</summary>
    public Task<Refusal?> SayAsync(Command command, Guid sessionId, string itemId, string? text) =>
        RunAsync(command, sessionId, (session, writing) =>
        {
            var (remark, refusal) = session.Say(writing.By, itemId, text, writing.Now);
            if (remark is not null)
            {
                writing.Db.Add(remark);
            }

            return refusal;
        });

    /// <summary>決めたことを保存.</summary>
    public Task<Refusal?> DecideAsync(Command command, Guid sessionId, GivenAgreement given, bool withdrawSignOffs) =>
        RunAsync(command, sessionId, (session, writing) => session.Decide(writing.By, given, withdrawSignOffs, writing.Now));

    /// <summary>この記録でまちがいありません.</summary>
    public Task<Refusal?> ConfirmAsync(Command command, Guid sessionId) =>
        RunAsync(command, sessionId, (session, writing) => session.Confirm(writing.By, writing.Now));

    private Task<Refusal?> RunAsync(Command command, Guid sessionId, Func<ChecklistSession, Writing, Refusal?> verb) =>
        writer.RunAsync(command, async writing =>
        {
            var session = await writing.Db.Set<ChecklistSession>().WithParts()
                .SingleOrDefaultAsync(session => session.Id == sessionId && session.ProjectId == command.ProjectId);
            if (session is null)
            {
                return Unknown;
            }

            var refusal = verb(session, writing);
            if (refusal is null)
            {
                writing.Record(session);
            }

            return refusal;
        });
}

internal static class SessionHistory
{
    /// <summary>Writes down all that a session's verbs did.</summary>
    public static void Record(this Writing writing, ChecklistSession session)
    {
        foreach (var happened in session.Happened)
        {
            writing.Record(happened, session.Id);
        }
    }
}
