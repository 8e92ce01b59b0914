using AmaRulebook.Checklists.LookingBack;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Hub;

/// <summary>つぎにすること: the one primary action of the hub, in words.</summary>
/// <param name="StageId">The stage it leads to.</param>
/// <param name="Sentence">What there is to do.</param>
/// <param name="Action">The words on the button.</param>
public sealed record NextThing(string StageId, string Sentence, string Action)
{
    /// <summary>The step of the stage that it leads to; empty for where the party left off.</summary>
    public string Query { get; init; } = "";

    /// <summary>The session whose answers it opens, or null where it only leads there.</summary>
    public Guid? Opens { get; init; }

    /// <summary>The sign-off of the viewer's party that a later change took off; null where none was.</summary>
    public TakenOffSignOff? TakenOff { get; init; }

    /// <summary>Stages before the furthest one that were left out: the order is recommended and no gate.</summary>
    public IReadOnlyList<SkippedStage> Skipped { get; init; } = [];

    /// <summary>Whether ending the project is the other thing that could come next.</summary>
    public bool MayEnd { get; init; }

    /// <summary>
    /// Finds it: what the viewer's party can do in what is under way, then what waits for others, then the stage after the
    /// furthest that is complete; after the last stage 前回からの続き, then its next 回.
    /// </summary>
    /// <param name="rows">The stages, as the viewer sees them.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="takenOff">The sign-offs of the viewer's party that were taken off and not given again.</param>
    public static NextThing Of(IReadOnlyList<StageRow> rows, Participant viewer, IReadOnlyList<TakenOffSignOff>? takenOff = null)
    {
        var open = rows.Where(row => row.View is { Phase: not SessionPhase.Complete }).OrderBy(row => IsForOthers(row.View!, viewer)).ToList();
        if (open.Find(row => row.View!.Phase is SessionPhase.Comparing && Find(takenOff, row.View!) is not null) is { View: { } changed } again)
        {
            return new NextThing(again.StageId, $"「{again.Title}」の「この記録でまちがいありません」が外れました", "もう一度たしかめる")
            {
                Query = "?step=confirm",
                TakenOff = Find(takenOff, changed),
            };
        }

        if (open.FirstOrDefault() is { View: { } view } first)
        {
            return Of(first, view, viewer);
        }

        var furthest = rows.ToList().FindLastIndex(row => row.IsComplete);
        var skipped = rows.Take(Math.Max(furthest, 0)).Where(row => row.View is null).Select(row => new SkippedStage(row.StageId, row.Title)).ToList();
        return (furthest + 1 < rows.Count ? Begin(rows[furthest + 1]) : GoOn(rows)) with { Skipped = skipped };
    }

    private static TakenOffSignOff? Find(IReadOnlyList<TakenOffSignOff>? takenOff, SessionView view) =>
        takenOff?.FirstOrDefault(off => off.SessionId == view.Id);

    private static NextThing Begin(StageRow row) =>
        new(row.StageId, $"「{row.Title}」のチェックを、いっしょに始めます", "チェックを始める");

    /// <summary>After the last stage: what it left open first, then what an earlier one did.</summary>
    private static NextThing GoOn(IReadOnlyList<StageRow> rows) => rows.LastOrDefault(row => row.LeftOpen.Any()) is { View: { } last } carried
        ? new NextThing(carried.StageId, $"「{carried.Title}」に、前回からの続きが{carried.LeftOpen.Count()}項目あります", $"第{last.Number + 1}回へ進む") { MayEnd = true }
        : new NextThing(rows[^1].StageId, $"「{rows[^1].Title}」の第{rows[^1].View!.Number}回が終わりました。くり返して続けられます", $"第{rows[^1].View!.Number + 1}回へ進む") { MayEnd = true };

    private static NextThing Of(StageRow row, SessionView view, Participant viewer) => view.Phase switch
    {
        SessionPhase.Answering => new NextThing(row.StageId, $"「{row.Title}」に、あなたの団体の答えを出します", "答えを出す"),
        SessionPhase.Waiting when IsReady(view) =>
            new NextThing(row.StageId, $"「{row.Title}」は、みんなの答えがそろいました", "みんなの答えを開く") { Opens = view.Id },
        SessionPhase.Waiting => new NextThing(row.StageId, $"「{row.Title}」は、ほかの団体を待っています（{view.Progress.Count}団体中{view.HandedInCount}団体）", "待っている画面を見る"),
        _ => Talk(row, view, viewer),
    };

    private static NextThing Talk(StageRow row, SessionView view, Participant viewer)
    {
        if (HasSignedOff(view, viewer))
        {
            return new NextThing(row.StageId, $"「{row.Title}」は、ほかの団体がたしかめるのを待っています（{view.Progress.Count}団体中{view.SignedOffCount}団体）", "たしかめた記録を見る") { Query = "?step=confirm" };
        }

        return view.NextToTalkOver() is { } item
            ? new NextThing(row.StageId, $"「{row.Title}」の「{item.Item.Title}」を話し合います", $"{item.Item.Number}番を話し合う")
            : new NextThing(row.StageId, $"「{row.Title}」で話し合ったことを、記録としてたしかめます", "たしかめに進む") { Query = "?step=confirm" };
    }

    private static bool IsForOthers(SessionView view, Participant viewer) =>
        (view.Phase is SessionPhase.Waiting && !IsReady(view)) || HasSignedOff(view, viewer);

    /// <summary>Whether all have handed in; to open earlier is a decision that the waiting screen asks for.</summary>
    private static bool IsReady(SessionView view) => view is { MayOpen: true, IsEarlyOpening: false };

    private static bool HasSignedOff(SessionView view, Participant viewer) =>
        view.Progress.Any(party => party.Party.Id == viewer.PartyId && party.HasSignedOff);
}

/// <summary>A stage that was not begun though a later one is complete.</summary>
public sealed record SkippedStage(string StageId, string Title);
