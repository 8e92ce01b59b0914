using System.Text.Json.Serialization;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content.Checklists;
using AmaRulebook.Layout;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Hub;

/// <summary>A stage on the hub, for one viewer. Until a session is open to the viewer it tells nothing of the answers.</summary>
/// <param name="StageId">The stage.</param>
/// <param name="Title">Its name.</param>
/// <param name="ItemCount">How many items it has.</param>
/// <param name="SettledCount">How many are settled in the newest session, as far as it is open to the viewer.</param>
/// <param name="State">これから, 回答中, 話し合い中, 終わりました, with the 回.</param>
/// <param name="Marks">One circle a party; gold when all items are settled.</param>
/// <param name="Records">The completed sessions, by number.</param>
/// <param name="View">The newest session, or null before the first.</param>
public sealed record StageRow(
    string StageId,
    string Title,
    int ItemCount,
    int SettledCount,
    string State,
    IReadOnlyList<MarkState> Marks,
    IReadOnlyList<int> Records,
    SessionView? View)
{
    public bool IsComplete => View is { Phase: SessionPhase.Complete };

    /// <summary>前回からの続き: the items that the newest 回 left open, once it is complete.</summary>
    [JsonIgnore]
    public IEnumerable<ItemView> LeftOpen => IsComplete ? View!.Items.Where(item => item.State is not ItemState.Settled) : [];

    public static StageRow Of(ProjectState state, Stage stage, Participant viewer)
    {
        var session = state.Latest(stage.Id);
        var view = session is null ? null : SessionView.For(state, session, viewer);
        var settled = view?.SettledCount ?? 0;
        var count = session?.Text.Items.Count ?? stage.Items.Count;
        return new StageRow(
            stage.Id,
            stage.Title,
            count,
            settled,
            StateOf(session),
            [.. state.Project.PresentParties.Select(party => MarkOf(session, party, settled == count))],
            [.. state.Sessions.Where(other => other.StageId == stage.Id && other.IsComplete).Select(other => other.Number)],
            view);
    }

    private static string StateOf(ChecklistSession? session) => session switch
    {
        null => "これから",
        { IsComplete: true } => $"終わりました　第{session.Number}回",
        { SignOffs.Count: > 0 } => "たしかめ中",
        { IsOpened: true } => "話し合い中",
        _ => $"回答中　第{session.Number}回",
    };

    private static MarkState MarkOf(ChecklistSession? session, Party party, bool isAllSettled)
    {
        if (isAllSettled)
        {
            return MarkState.Yes;
        }

        return session?.FindParty(party.Id) is { HandedInAt: not null } ? MarkState.Answered : MarkState.Untouched;
    }
}
