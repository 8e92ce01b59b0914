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

    /// <summary>
    /// Finds it: what the viewer's party can do in what is under way, then what waits for others, then the next stage in the
    /// recommended order, then 前回からの続き, then the next 回 of the last stage.
    /// </summary>
    /// <param name="rows">The stages, as the viewer sees them.</param>
    /// <param name="viewer">Who looks.</param>
    public static NextThing Of(IReadOnlyList<StageRow> rows, Participant viewer)
    {
        var open = rows.Where(row => row.View is { Phase: not SessionPhase.Complete }).OrderBy(row => IsForOthers(row.View!, viewer));
        if (open.FirstOrDefault() is { View: { } view } first)
        {
            return Of(first, view, viewer);
        }

        if (rows.FirstOrDefault(row => row.View is null) is { } untouched)
        {
            return new NextThing(untouched.StageId, $"「{untouched.Title}」のチェックを、いっしょに始めます", "チェックを始める");
        }

        return rows.FirstOrDefault(row => row.LeftOpen.Any()) is { View: { } last } carried
            ? new NextThing(carried.StageId, $"「{carried.Title}」に、前回からの続きが{carried.LeftOpen.Count()}項目あります", $"第{last.Number + 1}回へ進む")
            : new NextThing(rows[^1].StageId, $"3つの段階が終わりました。「{rows[^1].Title}」は、くり返して続けられます", "次の回へ進む");
    }

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
