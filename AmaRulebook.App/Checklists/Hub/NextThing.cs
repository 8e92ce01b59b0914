using AmaRulebook.Checklists.Viewing;

namespace AmaRulebook.Checklists.Hub;

/// <summary>つぎにすること: the one primary action of the hub, in words.</summary>
/// <param name="StageId">The stage it leads to.</param>
/// <param name="Sentence">What there is to do.</param>
/// <param name="Action">The words on the button.</param>
public sealed record NextThing(string StageId, string Sentence, string Action)
{
    /// <summary>Finds it: what is under way first, then the next stage in the recommended order, then the next 回.</summary>
    public static NextThing Of(IReadOnlyList<StageRow> rows)
    {
        if (rows.FirstOrDefault(row => row.View is { Phase: not SessionPhase.Complete }) is { } open)
        {
            return Of(open, open.View!);
        }

        return rows.FirstOrDefault(row => row.View is null) is { } untouched
            ? new NextThing(untouched.StageId, $"「{untouched.Title}」のチェックを、いっしょに始めます", "チェックを始める")
            : new NextThing(rows[^1].StageId, $"3つの段階が終わりました。「{rows[^1].Title}」は、くり返して続けられます", "次の回へ進む");
    }

    private static NextThing Of(StageRow row, SessionView view) => view.Phase switch
    {
        SessionPhase.Answering => new NextThing(row.StageId, $"「{row.Title}」に、あなたの団体の答えを出します", "答えを出す"),
        SessionPhase.Waiting when view.MayOpen => new NextThing(row.StageId, $"「{row.Title}」の答えを開きます", "開く画面へ進む"),
        SessionPhase.Waiting => new NextThing(row.StageId, $"「{row.Title}」は、ほかの団体を待っています（{view.Progress.Count}団体中{view.HandedInCount}団体）", "待っている画面を見る"),
        _ => Talk(row, view),
    };

    private static NextThing Talk(StageRow row, SessionView view) =>
        view.NextToTalkOver() is { } item
            ? new NextThing(row.StageId, $"「{row.Title}」の「{item.Item.Title}」を話し合います", $"{item.Item.Number}番を話し合う")
            : new NextThing(row.StageId, $"「{row.Title}」の話し合いを、記録としてたしかめます", "たしかめる前に見くらべる");
}
