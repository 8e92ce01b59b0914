using AmaRulebook.Layout;

namespace AmaRulebook.Reviews.Year;

/// <summary>The year in one page, as it stands at one moment. No number in it tells of fewer than three projects.</summary>
public sealed record YearReport(FiscalYear Year, DateTimeOffset At, ProjectCount Projects)
{
    /// <summary>始まり, 段階, 回, 終わり方, 立場, 形態, 担当課; none where the projects are too few.</summary>
    public required IReadOnlyList<Breakdown> Breakdowns { get; init; }

    /// <summary>立場 × 形態, 担当課 × 形態, 担当課 × 立場.</summary>
    public required IReadOnlyList<CrossTable> Tables { get; init; }

    /// <summary>The eighteen items, in the order of the checklists.</summary>
    public required IReadOnlyList<ItemFigures> Items { get; init; }
}

/// <summary>What a year says of one check item.</summary>
/// <param name="ItemId">Such as <c>planning-3</c>.</param>
/// <param name="StageTitle">段階.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Title">Its words.</param>
public sealed record ItemFigures(string ItemId, string StageTitle, int Number, string Title)
{
    /// <summary>How often it was opened with two answers or more; null where fewer than three projects did.</summary>
    public int? Opened { get; init; }

    /// <summary>How often the first answers differed; null where that was in one or two projects.</summary>
    public int? Split { get; init; }

    /// <summary>The median of the days that it stayed open; null where it did in fewer than three projects.</summary>
    public double? OpenDays { get; init; }

    /// <summary>How often of a hundred the first answers differed, or null.</summary>
    public double? SplitShare => Opened is > 0 && Split is { } split ? 100.0 * split / Opened : null;

    /// <summary>「計画段階 3番」.</summary>
    public string Place => $"{StageTitle} {Number}番";

    public string OpenedText => Opened?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "3未満";

    public string SplitText => Opened is null ? "－" : Split?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "3未満";

    public string ShareText => SplitShare is { } share ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{share:0}%") : "－";

    public string DaysText => OpenDays switch
    {
        null => "－",
        < 1 => "1日未満",
        { } days => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{days:0}日"),
    };
}
