using AmaRulebook.Projects;

namespace AmaRulebook.Checklists;

/// <summary>集まって、その場で答える: what the 進行役 enters for a party whose people have no device.</summary>
public sealed partial class SessionCommands
{
    /// <summary>Keeps an answer that was given at the table or on paper.</summary>
    public Task<Refusal?> EnterForAsync(
        Command command, Guid sessionId, Guid partyId, GivenAnswer given, ProxyEntry entry, bool withdrawSignOffs) =>
        RunAsync(command, sessionId, (session, writing) =>
            session.EnterFor(writing.Project, writing.By, partyId, given, entry, withdrawSignOffs, writing.Now));

    /// <summary>この答えで出す, for that party.</summary>
    public Task<Refusal?> HandInForAsync(Command command, Guid sessionId, Guid partyId, ProxyEntry entry, bool withdrawSignOffs) =>
        RunAsync(command, sessionId, (session, writing) =>
            session.HandInFor(writing.Project, writing.By, partyId, entry, withdrawSignOffs, writing.Now));

    /// <summary>紙でたしかめました.</summary>
    public Task<Refusal?> ConfirmOnPaperAsync(Command command, Guid sessionId, Guid partyId, string? personName) =>
        RunAsync(command, sessionId, (session, writing) =>
            session.ConfirmOnPaper(writing.Project, writing.By, partyId, personName, writing.Now));
}
