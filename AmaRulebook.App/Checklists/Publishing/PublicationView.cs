using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>The public page as one participant may see it before it is public.</summary>
/// <param name="Version">The version of the content; 0 while nothing was chosen.</param>
/// <param name="Slug">The last part of its address; empty while nothing was chosen.</param>
/// <param name="IsOpen">Whether everybody may read it.</param>
/// <param name="ReadsAll">Whether all that was chosen is open to the viewer's party; else <paramref name="Content"/> holds the rest.</param>
/// <param name="Content">What was chosen, as far as the viewer may read it.</param>
/// <param name="IsOutdated">Whether something was written anew since it was chosen.</param>
/// <param name="Offered">The 決めたこと that the viewer may choose from, as they read now.</param>
/// <param name="Parties">Who consents.</param>
/// <param name="ChosenBy">Who chose last; empty while nobody has.</param>
public sealed record PublicationView(
    int Version,
    string Slug,
    bool IsOpen,
    bool ReadsAll,
    PublicContent Content,
    bool IsOutdated,
    IReadOnlyList<PublicItem> Offered,
    IReadOnlyList<PartyConsent> Parties,
    string ChosenBy)
{
    /// <summary>The 回 of what is offered that are not finished: what was decided there may still change.</summary>
    public IReadOnlyList<Guid> Unfinished { get; init; } = [];

    /// <summary>Whether a 決めたこと reads otherwise now than when it was chosen.</summary>
    public bool HasChanged(PublicItem offered) => Content.Items.Any(item => item.Is(offered.Key) && item.Text != offered.Text);

    /// <summary>Cuts the public page for a viewer.</summary>
    public static PublicationView For(ProjectState state, Participant viewer, Rulebook book)
    {
        var (project, publication) = (state.Project, state.Publication);
        var offered = PublicItem.Offered(state.Sessions, viewer.PartyId, [.. book.Stages.Select(stage => stage.Id)]);
        var content = publication?.Content ?? PublicContent.Nothing;
        var read = content.Items.Where(item => state.Sessions.Any(session =>
            session.Id == item.SessionId && session.IsUncoveredFor(viewer.PartyId))).ToList();
        return new PublicationView(
            publication?.Version ?? 0,
            publication?.Slug ?? "",
            publication?.IsOpen(project) ?? false,
            read.Count == content.Items.Count,
            content with { Items = read },
            publication is not null && (!read.All(offered.Contains) || !content.FormIds.SequenceEqual(project.AboutText.FormIds)),
            offered,
            [.. project.PresentParties.Select(party => PartyConsent.Of(project, publication, party))],
            publication is null ? "" : project.NameOf(publication.ChosenBy))
        {
            Unfinished = [.. offered.Select(item => item.SessionId).Distinct().Where(id => state.Sessions.Any(session => session.Id == id && !session.IsComplete))],
        };
    }

    /// <summary>How it stands for the viewer's party, in a few words; empty where there is nothing to say.</summary>
    public string StateFor(Guid partyId) => this switch
    {
        { IsOpen: true } => "公開しています",
        { Version: > 0 } when Parties.Any(party => party.Party.Id == partyId && !party.HasConsented) => "あなたの団体の同意を待っています",
        { Version: > 0 } => "ほかの団体の同意を待っています",
        _ => "",
    };
}

/// <summary>Whether a party consents, and by whose word.</summary>
/// <param name="Party">The party.</param>
/// <param name="ConsentedBy">Who said so; empty while nobody did.</param>
/// <param name="ConsentedAt">When, or null.</param>
/// <param name="HasPeople">Whether anybody could: a party without a device has nobody here.</param>
public sealed record PartyConsent(Party Party, string ConsentedBy, DateTimeOffset? ConsentedAt, bool HasPeople)
{
    public bool HasConsented => ConsentedAt is not null;

    /// <summary>Whether the 進行役 noted it from paper.</summary>
    public bool IsOnPaper { get; init; }

    internal static PartyConsent Of(Project project, Publication? publication, Party party)
    {
        var consent = publication?.Consents.FirstOrDefault(consent => consent.PartyId == party.Id);
        return new PartyConsent(
            party,
            consent is null ? "" : project.NameOf(consent.ConsentedBy),
            consent?.ConsentedAt,
            project.MembersOf(party.Id).Count > 0)
        {
            IsOnPaper = consent?.IsOnPaper(project) ?? false,
        };
    }
}
