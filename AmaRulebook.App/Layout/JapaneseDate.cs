using System.Globalization;

namespace AmaRulebook.Layout;

/// <summary>Dates as a Japanese reader expects them, the Western year with the era's year beside it.</summary>
public static class JapaneseDate
{
    private static readonly JapaneseCalendar Calendar = new();

    /// <summary>2026年（令和8年）11月24日.</summary>
    public static string Format(DateOnly date) => $"{FormatMonth(date)}{date.Day}日";

    /// <summary>2022年（令和4年）2月.</summary>
    public static string FormatMonth(DateOnly date) => $"{date.Year}年（{EraYear(date)}）{date.Month}月";

    /// <summary>令和8年.</summary>
    internal static string EraYear(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        var era = Calendar.GetEra(day) switch { 5 => "令和", 4 => "平成", 3 => "昭和", _ => "元号外" };
        var year = Calendar.GetYear(day);
        return year == 1 ? $"{era}元年" : $"{era}{year}年";
    }
}
