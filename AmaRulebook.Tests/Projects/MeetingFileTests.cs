using System.Net;
using AmaRulebook.Reading;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.Visitor;

namespace AmaRulebook.Projects;

/// <summary><c>/projects/{id}/next.ics</c> over HTTP: for those inside, and for nobody else.</summary>
public sealed class MeetingFileTests(ReadingSite site) : IClassFixture<ReadingSite>, IDisposable
{
    private readonly Visitor yamada = new(site);
    private readonly Visitor other = new(site);

    public void Dispose()
    {
        yamada.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task A_member_gets_the_calendar_file_and_no_cache_keeps_it()
    {
        var hub = await WithMeeting();

        var answer = await yamada.Raw($"{hub}/next.ics");

        Assert.Equal((HttpStatusCode.OK, "text/calendar; charset=utf-8", "no-store"), (answer.Status, answer.Header("Content-Type"), answer.Header("Cache-Control")));
        var file = answer.Text();
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.Contains("LOCATION:北町公民館\r\n", file, StringComparison.Ordinal);
        Assert.Contains($"URL:http://localhost{hub}\r\n", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_party_of_the_project_gets_it_too()
    {
        var hub = await WithMeeting();
        await other.Send(await other.Get(await yamada.JoinLink(hub)), Joining());

        Assert.Equal(HttpStatusCode.OK, (await other.Raw($"{hub}/next.ics")).Status);
    }

    [Fact]
    public async Task A_member_of_another_project_and_a_stranger_do_not()
    {
        var hub = await WithMeeting();
        Assert.Equal(HttpStatusCode.NotFound, (await other.Raw($"{hub}/next.ics")).Status);

        await other.Founds("佐藤");

        Assert.Equal(HttpStatusCode.NotFound, (await other.Raw($"{hub}/next.ics")).Status);
    }

    [Fact]
    public async Task Who_waits_to_be_let_in_does_not_until_then()
    {
        var hub = await WithMeeting();
        await other.Send(await other.Get(await yamada.JoinLink(hub)), Joining("鈴木", AProject.Green));

        var answer = await other.Raw($"{hub}/next.ics");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.DoesNotContain("公民館", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_meeting_there_is_no_file()
    {
        var hub = await yamada.Founds();

        Assert.Equal(HttpStatusCode.NotFound, (await yamada.Raw($"{hub}/next.ics")).Status);
    }

    /// <summary>A project whose next meeting is set, as its live page does.</summary>
    private async Task<string> WithMeeting()
    {
        var hub = await yamada.Founds();
        var id = Guid.Parse(hub.Split('/')[2]);
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<RulebookDb>>().CreateDbContextAsync();
        var place = await db.Set<BrowserPlace>().SingleAsync(place => place.ProjectId == id);
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(7);
        Assert.Null(await site.Services.GetRequiredService<CourseCommands>().SetMeetingAsync(
            new Command(id, place.BrowserId, Guid.NewGuid()), new(day, new(19, 0), null, "北町公民館", "", 0)));
        return hub;
    }
}
