using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.LookingBack;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Projects;

namespace AmaRulebook.Records.Exporting;

/// <summary>
/// All of a project that one participant may see, in the form of the JSON file: property names in camelCase, kinds by their
/// English names with the words on screen beside them, instants in UTC (ISO 8601), ids as in the addresses of the site. It is
/// cut by the same views as the screens, so that answers that are still covered and other parties' 相談 are not in it. A
/// property may be added within a version; one that goes or changes its meaning makes the next.
/// </summary>
/// <param name="ExportedAt">When the project was read; all parts are of that moment.</param>
/// <param name="SeenBy">The participant whose view it is.</param>
/// <param name="Project">The project itself.</param>
/// <param name="Parties">団体: those that take part, then those that left something behind.</param>
/// <param name="Sessions">回, in the order in which they began.</param>
/// <param name="Consultations">相談 of the participant's own party and those that are shared, the newest first.</param>
/// <param name="History">履歴 as the participant may read it, the newest first.</param>
public sealed record ProjectExport(
    DateTimeOffset ExportedAt,
    ExportedViewer SeenBy,
    ExportedProject Project,
    IReadOnlyList<ExportedParty> Parties,
    IReadOnlyList<ExportedSession> Sessions,
    IReadOnlyList<ExportedConsultation> Consultations,
    IReadOnlyList<ExportedLine> History)
{
    public const string FormatName = "ama-rulebook-project";

    /// <summary>Names the format: <c>ama-rulebook-project</c>.</summary>
    public string Format { get; } = FormatName;

    /// <summary>The version of the format.</summary>
    public int Version { get; } = 1;

    /// <summary>Cuts a project for a viewer.</summary>
    public static ProjectExport Of(
        ProjectState state,
        Participant viewer,
        IReadOnlyDictionary<Guid, RecordNumber> numbers,
        IReadOnlyList<HistoryLine> history,
        Rulebook book,
        DateTimeOffset now)
    {
        var project = state.Project;
        return new ProjectExport(
            now,
            new ExportedViewer(viewer.Name, project.FindParty(viewer.PartyId)!.Name),
            ExportedProject.Of(project, book),
            [.. project.PresentParties.Concat(project.LeftParties).Select(party => ExportedParty.Of(project, party))],
            [
                .. state.Sessions.OrderBy(session => numbers[session.Id].Session)
                    .Select(session => ExportedSession.Of(SessionView.For(state, session, viewer), numbers[session.Id])),
            ],
            [.. ConsultationView.For(state, viewer, book).Select(ExportedConsultation.Of)],
            [.. history.Select(ExportedLine.Of)]);
    }
}

/// <summary>Whose view an export is.</summary>
public sealed record ExportedViewer(string Person, string Party);
