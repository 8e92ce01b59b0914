using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Viewing;

namespace AmaRulebook.Records.Exporting;

/// <summary>One 回 of a stage.</summary>
/// <param name="RecordNumber">The number of its record.</param>
/// <param name="Stage">The stage's id.</param>
/// <param name="StageTitle">The stage's name.</param>
/// <param name="Number">第n回 of the stage.</param>
/// <param name="Mode">進め方.</param>
/// <param name="ModeWords">進め方 as on screen.</param>
/// <param name="TextRevision">The revision of the rulebook whose items were answered.</param>
/// <param name="Question">The stage's question.</param>
/// <param name="BegunAt">When it began.</param>
/// <param name="CompletedAt">When the last party stood by it; null while it goes on.</param>
/// <param name="Phase">How far it is for the viewer's party.</param>
/// <param name="Parties">How far each of its parties is.</param>
/// <param name="Items">The items, in order.</param>
/// <param name="Reflections">ふりかえり; none while the answers are covered.</param>
public sealed record ExportedSession(
    string RecordNumber,
    string Stage,
    string StageTitle,
    int Number,
    SessionMode Mode,
    string ModeWords,
    string TextRevision,
    string Question,
    DateTimeOffset BegunAt,
    DateTimeOffset? CompletedAt,
    SessionPhase Phase,
    IReadOnlyList<ExportedProgress> Parties,
    IReadOnlyList<ExportedItem> Items,
    IReadOnlyList<ExportedReflection> Reflections)
{
    internal static ExportedSession Of(SessionView view, RecordNumber number) => new(
        number.ToString(),
        view.StageId,
        view.Text.Title,
        view.Number,
        view.Mode,
        view.Mode.Title(),
        view.Text.Revision,
        view.Text.Question,
        view.BegunAt,
        view.CompletedAt,
        view.Phase,
        [.. view.Progress.Select(ExportedProgress.Of)],
        [.. view.Items.Select(item => ExportedItem.Of(item, view.Text.Answers))],
        [
            .. view.Reflections.Select(reflection => new ExportedReflection(
                reflection.Party.Id,
                reflection.Party.Name,
                reflection.Shared,
                reflection.Differed,
                reflection.ToImprove,
                reflection.WrittenBy,
                reflection.WrittenAt)),
        ]);
}

/// <summary>How far one party is in a 回.</summary>
/// <param name="PartyId">Its id.</param>
/// <param name="Party">Its name.</param>
/// <param name="HasHandedIn">この答えで出す.</param>
/// <param name="IsAbsent">この回は欠席.</param>
/// <param name="HasLeft">It left the project in the middle of the 回.</param>
/// <param name="Entry">How its answers were handed in, where the 進行役 did so for it; else null.</param>
/// <param name="SignOff">この記録でまちがいありません, or null.</param>
public sealed record ExportedProgress(
    Guid PartyId, string Party, bool HasHandedIn, bool IsAbsent, bool HasLeft, EntryView? Entry, ExportedSignOff? SignOff)
{
    internal static ExportedProgress Of(PartyProgress progress) => new(
        progress.Party.Id,
        progress.Party.Name,
        progress.HasHandedIn,
        progress.IsAbsent,
        progress.HasLeft,
        progress.Entry,
        progress is { SignedOffBy: { } name, SignedOffAt: { } at }
            ? new ExportedSignOff(name, at, progress.IsLate, progress.NotedOnPaperBy)
            : null);
}

/// <summary>A sign-off: by whose name, when, whether only after the end, and who noted it where it stands on paper.</summary>
public sealed record ExportedSignOff(string Name, DateTimeOffset SignedAt, bool IsLate, string? NotedOnPaperBy);

/// <summary>ふりかえり of one party.</summary>
public sealed record ExportedReflection(
    Guid PartyId, string Party, string Shared, string Differed, string ToImprove, string WrittenBy, DateTimeOffset WrittenAt);
