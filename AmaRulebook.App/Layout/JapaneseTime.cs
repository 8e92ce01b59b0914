using System.Globalization;

namespace AmaRulebook.Layout;

/// <summary>Instants as people in Japan read them. Japan keeps one offset all year, so no time zone database is needed.</summary>
public static class JapaneseTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);
    private const string Weekdays = "日月火水木金土";

    /// <summary>「19:24」.</summary>
    public static string Time(this DateTimeOffset instant) =>
        instant.ToOffset(Offset).ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>「11月23日(月)」.</summary>
    public static string Day(this DateTimeOffset instant)
    {
        var local = instant.ToOffset(Offset);
        return string.Create(CultureInfo.InvariantCulture, $"{local.Month}月{local.Day}日({Weekdays[(int)local.DayOfWeek]})");
    }

    /// <summary>The calendar day in Japan.</summary>
    public static DateOnly CalendarDay(this DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).Date);

    /// <summary>The instant of a day and time in Japan, as it is stored: in UTC.</summary>
    public static DateTimeOffset At(this DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();

    /// <summary>「2026年（令和8年）11月23日」.</summary>
    public static string FullDay(this DateTimeOffset instant) =>
        JapaneseDate.Format(DateOnly.FromDateTime(instant.ToOffset(Offset).Date));
}
