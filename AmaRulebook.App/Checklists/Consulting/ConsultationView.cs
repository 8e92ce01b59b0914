using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Content.Checklists;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Consulting;

/// <summary>A 相談 as one viewer may read it; those of other parties that are not shared are not among them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Party">The party that asked.</param>
/// <param name="AskedBy">The name of the person who asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Desk">相談先.</param>
/// <param name="Item">The check item it is about, or null.</param>
/// <param name="Text">The question.</param>
/// <param name="IsShared">Whether the other parties see it.</param>
/// <param name="IsMine">Whether the viewer's party asked.</param>
/// <param name="IsSettled">Whether the asking party is content.</param>
/// <param name="Entries">Answers and what was added, in order.</param>
public sealed record ConsultationView(
    Guid Id,
    Party Party,
    string AskedBy,
    DateTimeOffset AskedAt,
    ConsultationDesk Desk,
    CheckItem? Item,
    string Text,
    bool IsShared,
    bool IsMine,
    bool IsSettled,
    IReadOnlyList<ConsultationEntryView> Entries)
{
    public bool IsAnswered => Entries.Any(entry => entry.IsFromDesk);

    /// <summary>How it stands, in words.</summary>
    public string State => this switch
    {
        { IsSettled: true } => "終わりました",
        { IsAnswered: true } => "答えがとどきました",
        _ => "答えを待っています",
    };

    /// <summary>All that a viewer may read, the newest first.</summary>
    public static IReadOnlyList<ConsultationView> For(ProjectState state, Participant viewer, Rulebook book) =>
    [
        .. state.Consultations
            .Where(consultation => consultation.IsVisibleTo(viewer.PartyId))
            .OrderByDescending(consultation => consultation.AskedAt)
            .Select(consultation => Of(state.Project, consultation, viewer, book)),
    ];

    /// <summary>All of them, the newest first: staff are asked.</summary>
    public static IReadOnlyList<ConsultationView> ForStaff(ProjectState state, Rulebook book) =>
        [.. state.Consultations.OrderByDescending(consultation => consultation.AskedAt).Select(consultation => Of(state.Project, consultation, null, book))];

    private static ConsultationView Of(Project project, Consultation consultation, Participant? viewer, Rulebook book) => new(
        consultation.Id,
        project.FindParty(consultation.PartyId)!,
        project.NameOf(consultation.AskedBy),
        consultation.AskedAt,
        consultation.Desk,
        book.FindItem(consultation.ItemId),
        consultation.Text,
        consultation.IsShared,
        consultation.PartyId == viewer?.PartyId,
        consultation.SettledAt is not null,
        [.. consultation.Entries.OrderBy(entry => entry.Number).Select(entry => ConsultationEntryView.Of(project, consultation, entry))]);
}

/// <summary>One text after the question.</summary>
public sealed record ConsultationEntryView(bool IsFromDesk, string WrittenBy, string Text, DateTimeOffset WrittenAt)
{
    internal static ConsultationEntryView Of(Project project, Consultation consultation, ConsultationEntry entry) => new(
        entry.IsFromDesk,
        entry.ParticipantId is { } participant ? project.NameOf(participant) : $"{consultation.Desk.Title()}　{entry.DeskName}",
        entry.Text,
        entry.WrittenAt);
}
