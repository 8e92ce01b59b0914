using System.Globalization;
using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Hub;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Projects;

namespace AmaRulebook.Records.HandingOver;

/// <summary>引継ぎ: what a successor needs to go on, as one participant may see it.</summary>
/// <param name="Course">プロジェクトのこと, the next meeting and the end.</param>
/// <param name="Stages">The stages with their 回.</param>
/// <param name="Decided">What was settled: of each item what was written last.</param>
/// <param name="Commitments">引き受けること: what each party took on when it was last asked, by party.</param>
/// <param name="Open">What the newest opened 回 of each stage left open, and why.</param>
/// <param name="Reflections">ふりかえり of the 回 that was looked back on last, with its place; null where there is none.</param>
/// <param name="Parties">Who takes part.</param>
public sealed record HandoverView(
    CourseView Course,
    IReadOnlyList<HandoverStage> Stages,
    IReadOnlyList<HandoverItem> Decided,
    IReadOnlyList<HandoverCommitment> Commitments,
    IReadOnlyList<HandoverItem> Open,
    HandoverReflections? Reflections,
    IReadOnlyList<HandoverParty> Parties)
{
    /// <summary>Cuts it for a viewer.</summary>
    /// <param name="state">The project.</param>
    /// <param name="viewer">Who reads.</param>
    /// <param name="numbers">The numbers of its records, as far as they are known.</param>
    /// <param name="book">The book, for the order of the stages.</param>
    /// <param name="now">The instant.</param>
    public static HandoverView Of(
        ProjectState state, Participant viewer, IReadOnlyDictionary<Guid, RecordNumber> numbers, Rulebook book, DateTimeOffset now)
    {
        var opened = state.Sessions
            .Select(session => SessionView.For(state, session, viewer))
            .Where(view => view.Items.Any(item => item.State is not null))
            .ToLookup(view => view.StageId);
        return new HandoverView(
            CourseView.Of(state, now),
            [.. book.Stages.Select(stage => HandoverStage.Of(StageRow.Of(state, stage, viewer), round => Number(stage.Id, round)))],
            [.. book.Stages.SelectMany(stage => LastDecided(opened[stage.Id]))],
            [.. book.Stages.SelectMany(stage => TakenOn(opened[stage.Id], book))],
            [.. book.Stages.SelectMany(stage => LeftOpen(opened[stage.Id].MaxBy(view => view.Number)))],
            LookedBack(opened.SelectMany(rounds => rounds)),
            [.. state.Project.PresentParties.Select(party => HandoverParty.Of(state.Project, party))]);

        string Number(string stageId, int round) =>
            numbers.TryGetValue(state.Find(stageId, round)!.Id, out var number) ? number.ToString() : "";
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

    // Of each item the newest 回 in which anybody took something on; a later one that leaves it empty takes nothing back.
    private static IEnumerable<HandoverCommitment> TakenOn(IEnumerable<SessionView> rounds, Rulebook book) =>
        from view in rounds
        orderby view.Number descending
        from item in view.Items
        where item.Item.AsksCommitment && item.Sides.Any(side => side.Commitment.Length > 0)
        group item by item.Item.Id into asked
        let last = asked.First()
        orderby last.Item.Number
        from side in last.Sides
        where side.Commitment.Length > 0
        select new HandoverCommitment(side.Party, book.FindItem(last.Item.Id)?.Theme ?? last.Item.Title, side.Commitment);

    private static HandoverReflections? LookedBack(IEnumerable<SessionView> rounds) =>
        rounds.Where(view => view.Reflections.Any(reflection => reflection.Texts.Any()))
            .MaxBy(view => view.Reflections.Max(reflection => reflection.WrittenAt)) is { } last
            ? new HandoverReflections(
                $"{last.Text.Title}　第{last.Number}回", [.. last.Reflections.Where(reflection => reflection.Texts.Any())])
            : null;

    private static IEnumerable<HandoverItem> LeftOpen(SessionView? newest) =>
        newest?.Items.Where(item => item.State is not ItemState.Settled).Select(item => new HandoverItem(newest, item)) ?? [];
}

/// <summary>Where a stage stands, with the records of its 回.</summary>
/// <param name="StageId">The stage.</param>
/// <param name="Title">Its name.</param>
/// <param name="State">「話し合い中　第2回　6項目中4項目がそろいました」; 「これから」 before the first 回.</param>
/// <param name="Records">Its complete 回.</param>
public sealed record HandoverStage(string StageId, string Title, string State, IReadOnlyList<HandoverRecord> Records)
{
    internal static HandoverStage Of(StageRow row, Func<int, string> number) => new(
        row.StageId,
        row.Title,
        row.View is { } view ? $"{row.State.Split('　')[0]}　第{view.Number}回　{row.ItemCount}項目中{row.SettledCount}項目がそろいました" : row.State,
        [.. row.Records.Select(round => new HandoverRecord(round, number(round)))]);
}

/// <summary>A record that is filed, by its 回 and number.</summary>
public sealed record HandoverRecord(int Round, string Number);

/// <summary>An item as it stands after a 回.</summary>
public sealed record HandoverItem(SessionView View, ItemView Item)
{
    /// <summary>「計画段階　第1回　3」.</summary>
    public string Place => $"{View.Text.Title}　第{View.Number}回　{Item.Item.Number}";

    /// <summary>The sides that hold it open, with what they say.</summary>
    public IReadOnlyList<AnswerView> Reasons => [.. Item.Sides.Where(side => side.Kind is not (AnswerKind.Yes or null))];
}

/// <summary>What a party takes on, with what it is about: 「方法と役割」, 「経費」.</summary>
public sealed record HandoverCommitment(Party Party, string About, string Text);

/// <summary>ふりかえり of one 回, with its place: 「実施段階　第1回」.</summary>
public sealed record HandoverReflections(string Place, IReadOnlyList<ReflectionView> Parties);

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
    public const int Longest = 120;

    /// <param name="text">The text.</param>
    /// <param name="longest">In characters, as a reader counts them.</param>
    public static string Of(string text, int longest = Longest)
    {
        var line = new StringInfo(string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        return line.LengthInTextElements > longest ? $"{line.SubstringByTextElements(0, longest)}…" : line.String;
    }
}
