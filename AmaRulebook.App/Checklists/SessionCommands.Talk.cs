using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>What keeps a meeting going: absence, items done for now, ふりかえり.</summary>
public sealed partial class SessionCommands
{
    /// <summary>この回は欠席, or its taking back.</summary>
    public Task<Refusal?> SetAbsentAsync(Command command, Guid sessionId, Guid partyId, bool isAbsent) =>
        RunAsync(command, sessionId, (session, writing) => isAbsent
            ? session.MarkAbsent(writing.Project, writing.By, partyId, writing.Now)
            : session.UnmarkAbsent(writing.Project, writing.By, partyId));

    /// <summary>話し合った, or もう一度話し合う.</summary>
    public Task<Refusal?> SetTalkedOverAsync(Command command, Guid sessionId, string itemId, bool isTalkedOver) =>
        RunAsync(command, sessionId, (session, writing) => isTalkedOver
            ? session.MarkTalkedOver(writing.By, itemId, writing.Now)
            : session.TakeUpAgain(writing.By, itemId));

    /// <summary>ふりかえり.</summary>
    public Task<Refusal?> ReflectAsync(Command command, Guid sessionId, GivenReflection given, bool withdrawSignOffs) =>
        RunAsync(command, sessionId, (session, writing) => session.Reflect(writing.By, given, withdrawSignOffs, writing.Now));
}
