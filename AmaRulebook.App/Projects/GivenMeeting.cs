using AmaRulebook.Layout;

namespace AmaRulebook.Projects;

/// <summary>A day and time of Japan, as a person fills them in, and the version that they had before them.</summary>
/// <param name="Day">日付.</param>
/// <param name="Start">始まり.</param>
/// <param name="End">終わり, or null.</param>
/// <param name="Place">場所; may be empty.</param>
/// <param name="Note">メモ; may be empty.</param>
/// <param name="BasedOn">The <see cref="Project.MeetingVersion"/> that was seen.</param>
public sealed record GivenMeeting(DateOnly? Day, TimeOnly? Start, TimeOnly? End, string? Place, string? Note, int BasedOn)
{
    /// <summary>Further away it is a slip of the finger.</summary>
    private const int LongestDays = 3 * 366;

    /// <summary>Makes it fit to keep, or says why it is not.</summary>
    /// <param name="standing">The meeting that stands: what has begun may keep its time.</param>
    /// <param name="now">The instant.</param>
    /// <param name="plan">What is to be kept.</param>
    internal Refusal? Check(Meeting? standing, DateTimeOffset now, out MeetingPlan plan)
    {
        plan = null!;
        var badPlace = PlainText.Line(Place, "場所", Limits.AboutLine, required: false, out var place);
        var badNote = PlainText.Lines(Note, "メモ", Limits.MeetingNote, out var note);
        if ((badPlace ?? badNote) is { } badText)
        {
            return badText;
        }

        if (Day is not { } day || Start is not { } start)
        {
            return Bad("「日付」と「始まり」の時刻を入れてください。");
        }

        if (End <= start)
        {
            return Bad("「終わり」は、「始まり」よりあとの時刻にしてください。");
        }

        if (Math.Abs(day.DayNumber - now.CalendarDay().DayNumber) > LongestDays)
        {
            return Bad("「日付」が、いまから3年より離れています。年をたしかめてください。");
        }

        var startsAt = day.At(start);
        if (startsAt < now && startsAt != standing?.StartsAt)
        {
            return Bad($"{startsAt.Day()} {startsAt.Time()}は、もう過ぎています。これからの日時を入れてください。");
        }

        plan = new MeetingPlan(startsAt, End is { } end ? day.At(end) : null, place, note);
        return null;
    }

    private static Refusal Bad(string message) => new(RefusalKind.Invalid, $"{message}入力した内容は残っています。");
}

/// <summary>A meeting that may be kept.</summary>
internal sealed record MeetingPlan(DateTimeOffset StartsAt, DateTimeOffset? EndsAt, string Place, string Note);
