using AmaRulebook.Checklists.Hub;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Projects;

namespace AmaRulebook.Records.HandingOver;

/// <summary>引継ぎ: what a successor needs to go on, as one participant may see it.</summary>
/// <param name="Course">プロジェクトのこと, the next meeting and the end.</param>
/// <param name="Rounds">The stages with their 回.</param>
/// <param name="Decided">What was settled: of each item what was written last.</param>
/// <param name="Open">What the newest opened 回 of each stage left open, and why.</param>
/// <param name="Parties">Who takes part.</param>
public sealed record HandoverView(
    CourseView Course,
    IReadOnlyList<HandoverStage> Rounds,
    IReadOnlyList<HandoverItem> Decided,
    IReadOnlyList<HandoverItem> Open,
    IReadOnlyList<HandoverParty> Parties)
{
    public static HandoverView Of(ProjectState state, Participant viewer, Rulebook book, DateTimeOffset now)
    {
        var opened = state.Sessions
            .Select(session => SessionView.For(state, session, viewer))
            .Where(view => view.Items.Any(item => item.State is not null))
            .ToLookup(view => view.StageId);
        return new HandoverView(
            CourseView.Of(state, now),
            [.. book.Stages.Select(stage => new HandoverStage(StageRow.Of(state, stage, viewer)))],
            [.. book.Stages.SelectMany(stage => LastDecided(opened[stage.Id]))],
            [.. book.Stages.SelectMany(stage => LeftOpen(opened[stage.Id].MaxBy(view => view.Number)))],
            [.. state.Project.PresentParties.Select(party => HandoverParty.Of(state.Project, party))]);
    }

    private static IEnumerable<HandoverItem> LastDecided(IEnumerable<SessionView> rounds) =>
        from view in rounds
        orderby view.Number descending
        from item in view.Items
        where item.IsDecided
        group new HandoverItem(view, item) by item.Item.Id into decided
        let last = decided.First()
        orderby last.Item.Item.Number
        select last;

    private static IEnumerable<HandoverItem> LeftOpen(SessionView? newest) =>
        newest?.Items.Where(item => item.State is not ItemState.Settled).Select(item => new HandoverItem(newest, item)) ?? [];
}

/// <summary>Where a stage stands.</summary>
public sealed record HandoverStage(StageRow Row)
{
    /// <summary>「第2回　6項目中4項目がそろいました」, or nothing before the first 回.</summary>
    public string Round => Row.View is { } view ? $"第{view.Number}回　{Row.ItemCount}項目中{Row.SettledCount}項目がそろいました" : "";
}

/// <summary>An item as it stands after a 回.</summary>
public sealed record HandoverItem(SessionView View, ItemView Item)
{
    /// <summary>「計画段階　第1回　3」.</summary>
    public string Place => $"{View.Text.Title}　第{View.Number}回　{Item.Item.Number}";

    /// <summary>The sides that hold it open, with what they say.</summary>
    public IEnumerable<AnswerView> Reasons => Item.Sides.Where(side => side.Kind is not (AmaRulebook.Checklists.AnswerKind.Yes or null));
}

/// <summary>A party and those who take part for it.</summary>
public sealed record HandoverParty(Party Party, IReadOnlyList<string> People, string? Facilitator)
{
    internal static HandoverParty Of(Project project, Party party)
    {
        var members = project.MembersOf(party.Id);
        return new HandoverParty(
            party,
            [.. members.Where(person => person.Id != project.FacilitatorId).Select(person => person.Name)],
            members.FirstOrDefault(person => person.Id == project.FacilitatorId)?.Name);
    }
}

/// <summary>The beginning of a text, on one line: the page for a successor is one sheet, and the record has all of it.</summary>
public static class Brief
{
    public const int Longest = 140;

    public static string Of(string text)
    {
        var line = new System.Globalization.StringInfo(string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        return line.LengthInTextElements > Longest ? $"{line.SubstringByTextElements(0, Longest)}…" : line.String;
    }
}
