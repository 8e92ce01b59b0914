namespace AmaRulebook.Layout;

/// <summary>
/// 年度: the year of Japan's administrations, from 1 April to 31 March in Japan's time. It keeps the era's year of its first day.
/// </summary>
/// <param name="Start">The Western year in which it begins.</param>
public readonly record struct FiscalYear(int Start)
{
    private const int FirstMonth = 4;

    public DateOnly FirstDay => new(Start, FirstMonth, 1);

    public DateOnly LastDay => FirstDay.AddYears(1).AddDays(-1);

    /// <summary>「令和8年度」.</summary>
    public string Title => JapaneseDate.EraYear(FirstDay).Replace("年", "年度", StringComparison.Ordinal);

    public static FiscalYear Of(DateOnly day) => new(day.Month < FirstMonth ? day.Year - 1 : day.Year);

    /// <summary>The 年度 of an instant, by the calendar day in Japan.</summary>
    public static FiscalYear Of(DateTimeOffset instant) => Of(instant.CalendarDay());

    public override string ToString() => Title;
}
