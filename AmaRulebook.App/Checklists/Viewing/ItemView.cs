using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>What one viewer may see of an item.</summary>
/// <param name="Item">The pinned item.</param>
/// <param name="Mine">The answer of the viewer's own party, or null.</param>
/// <param name="Sides">The answers that the viewer may see, by party; those of covered parties are not among them.</param>
/// <param name="State">How the answers stand to each other; null while the viewer may not see them.</param>
/// <param name="Agreement">決めたこと, or null.</param>
/// <param name="Remarks">The conversation, in order.</param>
public sealed record ItemView(
    SessionItem Item,
    AnswerView? Mine,
    IReadOnlyList<AnswerView> Sides,
    ItemState? State,
    AgreementView? Agreement,
    IReadOnlyList<RemarkView> Remarks)
{
    /// <summary>話し合った: who said so, or null.</summary>
    public TalkedView? Talked { get; init; }

    /// <summary>How the item stood at the end of the 回 before, or null in the first.</summary>
    public Before? Before { get; init; }

    public bool IsTalkedOver => Talked is not null;

    /// <summary>Whether there is still something to talk over: not settled, nothing decided, and not said to be done for now.</summary>
    public bool IsToTalkOver => State is not (ItemState.Settled or null) && !IsDecided && !IsTalkedOver;

    /// <summary>Whether nothing is left to read: settled, and nobody wrote a note, a decision or a remark.</summary>
    public bool FoldsAway =>
        State is ItemState.Settled && Sides.All(side => side.Note.Length + side.Commitment.Length == 0)
        && !IsDecided && Remarks.Count == 0;

    /// <summary>Whether something stands under 決めたこと; a text that was taken out again is none.</summary>
    public bool IsDecided => Agreement is { Text.Length: > 0 };

    internal static ItemView For(ProjectState state, ChecklistSession session, SessionItem item, Participant? viewer)
    {
        var project = state.Project;
        var counting = project.Parties.Where(party =>
            session.FindParty(party.Id) is { Counts: true } || (party.Id == viewer?.PartyId && !session.IsComplete)).ToList();
        var shown = (session.Mode == SessionMode.InSight && !session.IsOpened ? project.PresentParties : counting)
            .Where(party => viewer is null ? session.ShowsToStaff(party.Id) : session.Shows(viewer.PartyId, party.Id));
        var isOpenToViewer = SessionView.IsOpenTo(session, viewer);
        return new ItemView(
            item,
            viewer is null ? null : AnswerView.Of(project, session, item, project.FindParty(viewer.PartyId)!),
            [.. shown.Select(party => AnswerView.Of(project, session, item, party) ?? AnswerView.None(party))],
            isOpenToViewer ? StateOf(session, item) : null,
            isOpenToViewer ? AgreementView.Of(project, session, item) : null,
            isOpenToViewer && viewer is not null
                ? [.. state.Remarks[session.Id].Where(remark => remark.ItemId == item.Id).Select(remark => RemarkView.Of(project, remark))]
                : [])
        {
            Talked = isOpenToViewer ? TalkedView.Of(project, session, item) : null,
        };
    }

    /// <summary>The state over the parties that count; a party's answer that is still covered stands as missing.</summary>
    internal static ItemState StateOf(ChecklistSession session, SessionItem item) => ItemStates.Of(
    [
        .. session.Parties
            .Where(party => party.IsWeighed)
            .Select(party => party.IsUncovered ? session.FindAnswer(item.Id, party.PartyId)?.Kind : null),
    ]);
}

/// <summary>One party's answer, as the others may read it.</summary>
public sealed record AnswerView(
    Party Party, AnswerKind? Kind, string Note, string Commitment, string AnsweredBy, Guid? AnsweredById, DateTimeOffset? AnsweredAt)
{
    /// <summary>What it answered when the others could first read it, where that was another answer; else null.</summary>
    public AnswerKind? FirstKind { get; init; }

    /// <summary>The reason it gave then, where it was another; else null.</summary>
    public string? FirstNote { get; init; }

    /// <summary>How it was entered, where the 進行役 did so for the party; null for its own word.</summary>
    public EntryView? Entry { get; init; }

    internal static AnswerView None(Party party) => new(party, null, "", "", "", null, null);

    internal static AnswerView? Of(Project project, ChecklistSession session, SessionItem item, Party party) =>
        session.FindAnswer(item.Id, party.Id) is { } answer
            ? new AnswerView(
                party, answer.Kind, answer.Note, answer.Commitment, project.NameOf(answer.AnsweredBy), answer.AnsweredBy, answer.AnsweredAt)
            {
                Entry = EntryView.Of(project, answer.Source, answer.EnteredName, answer.AnsweredBy),
                FirstKind = answer.FirstKind == answer.Kind ? null : answer.FirstKind,
                FirstNote = answer.FirstNote is { Length: > 0 } first && first != answer.Note ? first : null,
            }
            : null;
}

/// <summary>決めたこと as it stands.</summary>
public sealed record AgreementView(string Text, int Version, string DecidedBy, DateTimeOffset DecidedAt)
{
    internal static AgreementView? Of(Project project, ChecklistSession session, SessionItem item) =>
        session.Agreements.FirstOrDefault(agreement => agreement.ItemId == item.Id) is { } agreement
            ? new AgreementView(agreement.Text, agreement.Version, project.NameOf(agreement.DecidedBy), agreement.DecidedAt)
            : null;
}

/// <summary>One message of the conversation.</summary>
public sealed record RemarkView(Guid Id, Party Party, string SaidBy, string Text, DateTimeOffset SaidAt)
{
    internal static RemarkView Of(Project project, Remark remark) => new(
        remark.Id, project.FindParty(project.FindParticipant(remark.ParticipantId)!.PartyId)!, project.NameOf(remark.ParticipantId), remark.Text, remark.SaidAt);
}

/// <summary>話し合った, and who said so.</summary>
public sealed record TalkedView(string MarkedBy, DateTimeOffset MarkedAt)
{
    internal static TalkedView? Of(Project project, ChecklistSession session, SessionItem item) =>
        session.TalkedItems.FirstOrDefault(talked => talked.ItemId == item.Id) is { } talked
            ? new TalkedView(project.NameOf(talked.MarkedBy), talked.MarkedAt)
            : null;
}
