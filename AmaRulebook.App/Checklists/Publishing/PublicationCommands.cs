using System.Security.Cryptography;
using AmaRulebook.Content;
using AmaRulebook.Projects;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>What a participant may ask of the public page. Each is one verb of <see cref="Publication"/>, stored.</summary>
public sealed class PublicationCommands(ProjectWriter writer, RulebookSource source)
{
    /// <summary>128 bits: an address that is told to some is not found by others.</summary>
    private const int SlugBytes = 16;

    /// <summary>この内容にする.</summary>
    public Task<Refusal?> ChooseAsync(Command command, GivenPublication given, bool withdrawConsents) => writer.RunAsync(command, async writing =>
    {
        var known = await FindAsync(writing);
        var publication = known ?? Publication.New(command.ProjectId, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SlugBytes)));
        var sessions = await SessionsAsync(writing);
        var refusal = publication.RefuseUnread(ReadsAll(publication, sessions, writing.By)) ?? publication.Choose(
            writing.By,
            given,
            PublicItem.Offered(sessions, writing.By.PartyId, [.. source.Current.Stages.Select(stage => stage.Id)]),
            writing.Project.AboutText.FormIds,
            withdrawConsents,
            writing.Now);
        if (refusal is null && known is null)
        {
            writing.Db.Add(publication);
        }

        return Recorded(writing, publication, refusal);
    });

    /// <summary>この内容に同意する.</summary>
    public Task<Refusal?> ConsentAsync(Command command, int version) => writer.RunAsync(command, async writing =>
    {
        var publication = await FindAsync(writing) ?? Publication.New(command.ProjectId, "");
        var readsAll = ReadsAll(publication, await SessionsAsync(writing), writing.By);
        return Recorded(writing, publication, publication.Consent(writing.By, version, readsAll, writing.Now));
    });

    /// <summary>紙で同意をもらいました.</summary>
    public Task<Refusal?> ConsentOnPaperAsync(Command command, Guid partyId, int version) => writer.RunAsync(command, async writing =>
    {
        var publication = await FindAsync(writing) ?? Publication.New(command.ProjectId, "");
        var readsAll = ReadsAll(publication, await SessionsAsync(writing), writing.By);
        return Recorded(
            writing, publication, publication.ConsentOnPaper(writing.Project, writing.By, partyId, version, readsAll, writing.Now));
    });

    /// <summary>紙の同意を取り下げる.</summary>
    public Task<Refusal?> WithdrawPaperAsync(Command command, Guid partyId) => writer.RunAsync(command, async writing =>
        await FindAsync(writing) is { } publication
            ? Recorded(writing, publication, publication.WithdrawPaper(writing.Project, partyId))
            : null);

    /// <summary>同意を取り下げる.</summary>
    public Task<Refusal?> WithdrawAsync(Command command) => writer.RunAsync(command, async writing =>
    {
        await WithdrawAsync(writing, writing.By.PartyId);
        return null;
    });

    /// <summary>Takes a party's consent back within a change: its own wish, or it leaves the project.</summary>
    internal static async Task WithdrawAsync(Writing writing, Guid partyId)
    {
        if (await FindAsync(writing) is { } publication)
        {
            publication.Withdraw(partyId);
            Recorded(writing, publication, null);
        }
    }

    private static bool ReadsAll(Publication publication, List<ChecklistSession> sessions, Participant by) => publication.Content.Items.All(
        item => sessions.Exists(session => session.Id == item.SessionId && session.IsUncoveredFor(by.PartyId)));

    private static Refusal? Recorded(Writing writing, Publication publication, Refusal? refusal)
    {
        foreach (var happened in refusal is null ? publication.Happened : [])
        {
            writing.Record(happened);
        }

        return refusal;
    }

    private static Task<Publication?> FindAsync(Writing writing) => writing.Db.Set<Publication>()
        .Include(publication => publication.Consents)
        .SingleOrDefaultAsync(publication => publication.ProjectId == writing.Project.Id);

    private static Task<List<ChecklistSession>> SessionsAsync(Writing writing) => writing.Db.Set<ChecklistSession>().AsNoTracking()
        .Include(session => session.Parties)
        .Include(session => session.Agreements)
        .AsSplitQuery()
        .Where(session => session.ProjectId == writing.Project.Id)
        .ToListAsync();
}
