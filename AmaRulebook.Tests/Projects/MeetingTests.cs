using System.Globalization;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>次に会う日. The clock stands at 18:00 of 23 November in Japan.</summary>
public class MeetingTests
{
    private static readonly DateOnly Monday = new(2026, 11, 30);
    private static readonly TimeOnly Seven = new(19, 0);
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤");

    private Project Project => project.Project;

    [Fact]
    public void It_is_kept_as_an_instant_of_Japan()
    {
        Assert.Null(Set(City, new(Monday, Seven, new(20, 30), "北町公民館", "はさみを持ってくる", 0)));

        var meeting = Project.Meeting!;
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 10, 0, 0, TimeSpan.Zero), meeting.StartsAt);
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 11, 30, 0, TimeSpan.Zero), meeting.EndsAt);
        Assert.Equal(("北町公民館", "はさみを持ってくる", project.Of(City).Id, 1), (meeting.Place, meeting.Note, meeting.SetBy, Project.MeetingVersion));
    }

    [Fact]
    public void Moved_it_stays_the_same_meeting_for_calendars_with_a_higher_version()
    {
        Set(Green, At(Monday));
        var id = Project.Meeting!.CalendarId;
        Set(City, At(Monday.AddDays(1)));

        Assert.Equal((id, 2), (Project.Meeting.CalendarId, Project.MeetingVersion));
    }

    [Fact]
    public void After_one_that_is_over_another_is_a_meeting_of_its_own_with_a_higher_version()
    {
        Set(Green, At(Monday));
        var id = Project.Meeting!.CalendarId;
        project.Time.Advance(TimeSpan.FromDays(8));
        Assert.True(Project.Meeting.IsOver(project.Now));

        Assert.Null(Set(City, At(Monday.AddDays(14))));

        Assert.NotEqual(id, Project.Meeting.CalendarId);
        Assert.Equal(2, Project.MeetingVersion);
    }

    [Fact]
    public void Taken_away_and_set_anew_it_is_another_with_a_higher_version()
    {
        Set(Green, At(Monday));
        var id = Project.Meeting!.CalendarId;

        Assert.Null(Project.RemoveMeeting(1));
        Assert.Null(Project.RemoveMeeting(1));
        Assert.Null(Set(Green, At(Monday)));

        Assert.NotEqual(id, Project.Meeting!.CalendarId);
        Assert.Equal(3, Project.MeetingVersion);
    }

    [Theory]
    [InlineData(null, "19:00", null, "「日付」と「始まり」")]
    [InlineData("2026-11-30", null, null, "「日付」と「始まり」")]
    [InlineData("2026-11-30", "19:00", "19:00", "「終わり」は")]
    [InlineData("2026-11-30", "19:00", "00:30", "「終わり」は")]
    [InlineData("2026-11-23", "17:59", null, "11月23日(月) 17:59は、もう過ぎています")]
    [InlineData("0001-01-01", "00:00", null, "3年より離れています")]
    [InlineData("9999-12-31", "23:59", null, "3年より離れています")]
    public void A_time_that_cannot_be_is_refused(string? day, string? start, string? end, string words)
    {
        var refusal = Set(Green, new(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture), Hour(start), Hour(end), "", "", 0));

        Assert.Equal(RefusalKind.Invalid, refusal!.Kind);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("残っています", refusal.Message, StringComparison.Ordinal);
        Assert.Null(Project.Meeting);
    }

    [Fact]
    public void The_place_of_a_meeting_that_has_begun_may_still_be_mended()
    {
        Set(Green, At(Monday));
        project.Time.SetUtcNow(new DateTimeOffset(2026, 11, 30, 10, 30, 0, TimeSpan.Zero));

        Assert.Null(Set(City, At(Monday) with { Place = "となりの部屋" }));

        Assert.Equal("となりの部屋", Project.Meeting!.Place);
    }

    [Fact]
    public void A_text_over_its_limit_is_refused()
    {
        Assert.Equal(RefusalKind.Invalid, Set(Green, At(Monday) with { Place = new string('あ', Limits.AboutLine + 1) })!.Kind);
        Assert.Equal(RefusalKind.Invalid, Set(Green, At(Monday) with { Note = new string('あ', Limits.MeetingNote + 1) })!.Kind);
    }

    [Fact]
    public void Who_did_not_see_the_newest_is_told_and_overwrites_nothing()
    {
        Set(Green, At(Monday));

        var stale = Assert.IsType<StaleMeeting>(Set(City, At(Monday.AddDays(2)), basedOn: 0));

        Assert.Equal((RefusalKind.Stale, 1), (stale.Kind, stale.Version));
        Assert.Contains("いまは11月30日(月) 19:00です", stale.Message, StringComparison.Ordinal);
        Assert.IsType<StaleMeeting>(Project.RemoveMeeting(0));
        Assert.Equal((10, 1), (Project.Meeting!.StartsAt.Hour, Project.MeetingVersion));
        Assert.Null(Set(City, At(Monday.AddDays(2)), stale.Version));
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        Set(Green, At(Monday));
        Assert.Null(Set(City, At(Monday), basedOn: 0));

        Assert.Equal((1, project.Of(Green).Id), (Project.MeetingVersion, Project.Meeting!.SetBy));
    }

    [Theory]
    [InlineData(null, "2026-11-30T14:59:59Z", false)]
    [InlineData(null, "2026-11-30T15:00:00Z", true)]
    [InlineData("20:30", "2026-11-30T11:29:59Z", false)]
    [InlineData("20:30", "2026-11-30T11:30:00Z", true)]
    public void It_is_over_after_its_end_or_else_after_its_day_in_Japan(string? end, string now, bool isOver)
    {
        Set(Green, At(Monday) with { End = Hour(end) });

        Assert.Equal(isOver, Project.Meeting!.IsOver(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));
    }

    private static TimeOnly? Hour(string? text) => text is null ? null : TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    private static GivenMeeting At(DateOnly day) => new(day, Seven, null, "", "", 0);

    private Refusal? Set(string party, GivenMeeting given, int? basedOn = null) =>
        Project.SetMeeting(project.Of(party), given with { BasedOn = basedOn ?? Project.MeetingVersion }, project.Now);
}
