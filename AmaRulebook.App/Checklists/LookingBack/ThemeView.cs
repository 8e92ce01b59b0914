using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Content.Checklists;
using AmaRulebook.Layout;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>テーマ: what its items came to through the three stages and all 回, as far as one viewer may see it.</summary>
public sealed record ThemeView(string Theme, IReadOnlyList<ThemeItem> Items)
{
    /// <summary>All themes of the book that have items, in its order.</summary>
    public static IReadOnlyList<ThemeView> All(ProjectState state, Participant viewer, Rulebook book)
    {
        var sessions = state.Sessions.ToDictionary(session => session.Id, session => SessionView.For(state, session, viewer));
        return
        [
            .. from theme in book.Book.Themes
               let items = book.Stages.SelectMany(stage => stage.Items.Where(item => item.Theme == theme).Select(item =>
                   new ThemeItem(stage.Title, item, [.. Rounds(state, sessions, stage, item)]))).ToList()
               where items.Count > 0
               select new ThemeView(theme, items),
        ];
    }

    private static IEnumerable<ThemeRound> Rounds(
        ProjectState state, Dictionary<Guid, SessionView> sessions, Stage stage, CheckItem item) =>
        from session in state.Sessions
        where session.StageId == stage.Id
        orderby session.Number
        let view = sessions[session.Id]
        let then = view.Items.FirstOrDefault(other => other.Item.Id == item.Id)
        where then is not null
        select new ThemeRound(view, then, session == state.Latest(stage.Id));
}

/// <summary>One item of a theme.</summary>
public sealed record ThemeItem(string StageTitle, CheckItem Item, IReadOnlyList<ThemeRound> Rounds)
{
    /// <summary>How it stands in the newest 回, in words.</summary>
    public string State => Rounds.Count == 0 ? "これから" : Rounds[^1].State;
}

/// <summary>One item in one 回.</summary>
public sealed record ThemeRound(SessionView View, ItemView Item, bool IsLatest)
{
    /// <summary>How the answers stand to each other; while the viewer may not see them, how far the 回 is.</summary>
    public string State => Item.State?.Title() ?? "回答中";

    /// <summary>When it began, or ended.</summary>
    public string When => View.CompletedAt is { } ended ? $"{ended.FullDay()}　終わりました" : $"{View.BegunAt.FullDay()}　はじめました";

    /// <summary>The answers to show: none is left out that the viewer may see, and none is named that nobody gave yet.</summary>
    public IEnumerable<AnswerView> Sides => Item.Sides.Where(side => Item.State is not null || side.Kind is not null || side.Note.Length + side.Commitment.Length > 0);

    /// <summary>The address of its place, below that of the project.</summary>
    public string Place => View.Phase is SessionPhase.Complete || !IsLatest
        ? $"sessions/{View.StageId}-{View.Number}"
        : $"{View.StageId}?{(View.Phase is SessionPhase.Comparing ? "at" : "item")}={Item.Item.Number}";
}
