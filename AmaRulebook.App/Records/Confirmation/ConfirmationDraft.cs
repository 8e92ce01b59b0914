using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Layout;
using AmaRulebook.Projects;

namespace AmaRulebook.Records.Confirmation;

/// <summary>
/// 協働確認書（案）: what the partners settled on in 計画段階, laid out for them to finish. It holds what people wrote and what
/// they may see, and nothing else: what is missing is missing, and what is covered never was in it.
/// </summary>
/// <param name="ProjectName">プロジェクト名.</param>
/// <param name="MadeOn">The day it was made.</param>
/// <param name="Basis">From which 回 it was made, in words.</param>
/// <param name="Facts">プロジェクトのこと; a text may be empty.</param>
/// <param name="Parties">The parties that take part, in their order.</param>
/// <param name="Sections">All parts, in the order of the document.</param>
public sealed record ConfirmationDraft(
    string ProjectName,
    string MadeOn,
    string Basis,
    IReadOnlyList<ConfirmationFact> Facts,
    IReadOnlyList<ConfirmationParty> Parties,
    IReadOnlyList<ConfirmationSection> Sections)
{
    private const string StageId = "planning";
    private const string RoleItem = "planning-3";
    private const string FundsItem = "planning-4";

    /// <summary>Makes it for one participant from the newest 回 of 計画段階 that is open to them.</summary>
    public static ConfirmationDraft Of(ProjectState state, Participant viewer, Rulebook book, DateTimeOffset now)
    {
        var project = state.Project;
        var session = state.Sessions
            .Where(session => session.StageId == StageId && session.IsUncoveredFor(viewer.PartyId))
            .MaxBy(session => session.Number);
        return new ConfirmationDraft(
            project.Name,
            now.FullDay(),
            BasisOf(session),
            FactsOf(project.AboutText, book),
            [.. project.PresentParties.Select(party => new ConfirmationParty(
                party.Name,
                party.Kind.Title(),
                Commitment(session, RoleItem, party, viewer),
                Commitment(session, FundsItem, party, viewer)))],
            [.. ConfirmationParts.All.Select(part => new ConfirmationSection(
                part, TextsOf(part, project, session, book, now), HintsOf(part, session, book)))]);
    }

    private static string BasisOf(ChecklistSession? session) => session switch
    {
        null => "計画段階のチェックの答えがまだ開かれていないため、決めたことは入っていません。",
        { CompletedAt: { } end } => $"計画段階　第{session.Number}回（{end.FullDay()}に終わった回）の記録から作りました。",
        _ => $"計画段階　第{session.Number}回の話し合いの途中で作りました。この回は、まだ終わっていません。",
    };

    private static IReadOnlyList<ConfirmationFact> FactsOf(AboutText about, Rulebook book) =>
    [
        new("協働の形", string.Join("、", about.FormIds.Select(id => book.FindForm(id)?.Name).OfType<string>())),
        new("期間", about.Period),
        new("場所", about.Place),
        new("担当課", about.Department),
        new("連絡先", about.Contact),
    ];

    /// <summary>自分たちが引き受けること, where the viewer may read the party's answer.</summary>
    private static string Commitment(ChecklistSession? session, string itemId, Party party, Participant viewer) =>
        session is not null && session.Shows(viewer.PartyId, party.Id)
            ? session.FindAnswer(itemId, party.Id)?.Commitment ?? ""
            : "";

    private static IReadOnlyList<ConfirmationText> TextsOf(
        ConfirmationPart part, Project project, ChecklistSession? session, Rulebook book, DateTimeOffset now)
    {
        var decided = part.Items().Select(itemId => Decided(itemId, session, book));
        return part switch
        {
            ConfirmationPart.Purpose => [new("「プロジェクトのこと」の目的", project.Purpose), .. decided],
            ConfirmationPart.NextMeeting when project.Meeting is { } meeting && !meeting.IsOver(now) =>
                [new("次に会う日", WordsOf(meeting))],
            ConfirmationPart.NextMeeting or ConfirmationPart.Disclosure or ConfirmationPart.Changes => [new("", "")],
            _ => [.. decided],
        };
    }

    /// <summary>決めたこと on an item, or the gap where there is none.</summary>
    private static ConfirmationText Decided(string itemId, ChecklistSession? session, Rulebook book) =>
        session?.Text.Find(itemId) is { } item && TextOf(session, itemId) is { Length: > 0 } text
            ? new($"計画段階　第{session.Number}回　{item.Number}「{item.Title}」で決めたこと", text)
            : new(book.FindItem(itemId) is { } open ? $"計画段階　{open.Number}「{open.Title}」で決めること" : "", "");

    private static string TextOf(ChecklistSession? session, string itemId) =>
        session?.Agreements.FirstOrDefault(agreement => agreement.ItemId == itemId)?.Text ?? "";

    private static string WordsOf(Meeting meeting)
    {
        var until = meeting.EndsAt is { } end ? $"～{end.Time()}" : "";
        string[] lines = [$"{meeting.StartsAt.FullDay()}　{meeting.StartsAt.Time()}{until}", meeting.Place, meeting.Note];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>What to talk over where nothing is settled, in the words of the book.</summary>
    private static IReadOnlyList<string> HintsOf(ConfirmationPart part, ChecklistSession? session, Rulebook book) =>
    [
        .. part.Items()
            .Where(itemId => TextOf(session, itemId).Length == 0)
            .SelectMany(itemId => book.FindItem(itemId)?.Questions ?? []),
        .. part.Section() is { } id && book.FindSection(id) is { } section ? [$"ルールブックの「{section.FullTitle}」を見て決めます。"] : Array.Empty<string>(),
        .. part.Question() is { } question ? [question] : Array.Empty<string>(),
    ];
}

/// <summary>One line of プロジェクトのこと.</summary>
public sealed record ConfirmationFact(string Label, string Text);

/// <summary>A party, and what it takes on as its role and for the costs.</summary>
public sealed record ConfirmationParty(string Name, string Kind, string Role, string Funds);

/// <summary>One part of the document; the hints say what to talk over where it has gaps.</summary>
public sealed record ConfirmationSection(ConfirmationPart Part, IReadOnlyList<ConfirmationText> Texts, IReadOnlyList<string> Hints);

/// <summary>A text that the partners wrote, and where it stands; without a text it is 未定.</summary>
public sealed record ConfirmationText(string Source, string Text);
