using AmaRulebook.Layout;

namespace AmaRulebook.Projects;

/// <summary>次に会う日.</summary>
public sealed partial class Project
{
    /// <summary>When the partners meet next, or null; it stays when it is past, until another is set.</summary>
    public Meeting? Meeting { get; private set; }

    /// <summary>How often the next meeting was set or taken away.</summary>
    public int MeetingVersion { get; private set; }

    /// <summary>
    /// 次に会う日を保存; everybody inside may. Refuses a missing day or time, an end before the start, a time that is past or
    /// years away, a bad text, and what was written before somebody else changed it. What reads as before changes nothing.
    /// </summary>
    public Refusal? SetMeeting(Participant by, GivenMeeting given, DateTimeOffset now)
    {
        if (given.Check(Meeting, now, out var plan) is { } refusal)
        {
            return refusal;
        }

        if (Meeting?.ReadsLike(plan) == true)
        {
            return null;
        }

        if (RefuseStaleMeeting(given.BasedOn) is { } stale)
        {
            return stale;
        }

        Meeting ??= new Meeting(Id);
        Meeting.Set(plan, by.Id, now);
        MeetingVersion++;
        return null;
    }

    /// <summary>次に会う日を消す; everybody inside may. Refuses when somebody else changed it meanwhile. Twice is harmless.</summary>
    public Refusal? RemoveMeeting(int basedOn)
    {
        if (Meeting is null)
        {
            return null;
        }

        if (RefuseStaleMeeting(basedOn) is { } stale)
        {
            return stale;
        }

        Meeting = null;
        MeetingVersion++;
        return null;
    }

    private StaleMeeting? RefuseStaleMeeting(int basedOn) => basedOn == MeetingVersion
        ? null
        : new StaleMeeting(MeetingVersion, Meeting is null
            ? "ほかの方が先に「次に会う日」を消しました。入力した内容は残っています。残すときは、もう一度「保存」を押してください。"
            : $"ほかの方が先に「次に会う日」を変えました。いまは{Meeting.StartsAt.Day()} {Meeting.StartsAt.Time()}です。入力した内容は残っています。見くらべて、あなたの内容にするときは、もう一度押してください。");
}

/// <summary>Somebody else changed the next meeting in the meantime.</summary>
public sealed record StaleMeeting(int Version, string Told) : Refusal(RefusalKind.Stale, Told);
