using AmaRulebook.Projects;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Wizard;

/// <summary>What the server makes of a tap that the browser names and keeps; how it keeps it is seen in a browser.</summary>
public sealed class LateTapTests : ScreenTest
{
    private readonly Guid operation = Guid.NewGuid();

    [Theory]
    [InlineData("Yes", false, false, null)]
    [InlineData("Yes/5", false, false, null)]
    [InlineData("Yes/00000000-0000-0000-0000-000000000000", false, false, null)]
    [InlineData("Yes/7f0e7a5c-1111-4222-8333-444455556666", true, false, null)]
    [InlineData("Yes/7f0e7a5c-1111-4222-8333-444455556666/", true, true, null)]
    [InlineData("Yes/7f0e7a5c-1111-4222-8333-444455556666/Concern", true, true, AnswerKind.Concern)]
    [InlineData("Yes/7f0e7a5c-1111-4222-8333-444455556666/99", true, true, null)]
    [InlineData(null, false, false, null)]
    public void A_tap_is_read_as_far_as_it_makes_sense(string? value, bool isNamed, bool isLate, AnswerKind? seen)
    {
        var tap = Tap.Read(value);

        Assert.Equal((isNamed, isLate, seen), (tap.OperationId is not null, tap.Seen is not null, tap.Seen?.Kind));
    }

    [Fact]
    public async Task A_tap_is_stored_under_the_name_that_the_browser_gave_it_and_the_browser_hears_of_its_end()
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=1");
        Assert.Null(Question(screen, "data-done"));

        await Send(screen, AnswerKind.Concern, $"Concern/{operation}");

        Assert.Equal((operation.ToString(), "Concern"), (Question(screen, "data-done"), Question(screen, "data-answer")));
        Assert.Equal(1, await Stored());
    }

    [Fact]
    public async Task Sent_twice_it_is_carried_out_once_whatever_happened_in_between()
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=1");
        await Send(screen, AnswerKind.Concern, $"Concern/{operation}");
        await session.Answers(Green, 1, AnswerKind.NotYet);

        await Send(screen, AnswerKind.Concern, $"Concern/{operation}/");

        Assert.Equal(AnswerKind.NotYet, (await session.SeenBy(Green, 1)).Mine!.Kind);
        Assert.Equal(operation.ToString(), Question(screen, "data-done"));
        Assert.Equal(1, await Stored());
        Assert.Empty(screen.FindAll(".offer"));
    }

    [Fact]
    public async Task What_a_colleague_answered_meanwhile_stands_and_the_tap_is_offered_back()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(Green, 1, AnswerKind.NotYet);
        var screen = Screen(session, Green, "?item=1");

        await Send(screen, AnswerKind.Concern, $"Concern/{operation}/");

        Assert.Contains("まだ送られていません：！ 気になることがある", Text(screen, ".offer"), StringComparison.Ordinal);
        Assert.Contains("山田さんが「これから」", Text(screen, ".offer"), StringComparison.Ordinal);
        Assert.Equal((operation.ToString(), null), (Question(screen, "data-heard"), Question(screen, "data-done")));
        Assert.Equal(AnswerKind.NotYet, (await session.SeenBy(Green, 1)).Mine!.Kind);
        Assert.DoesNotContain("保存しました", Text(screen, ".answering .saved"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("送る", AnswerKind.Concern, 1)]
    [InlineData("やめる", AnswerKind.NotYet, 0)]
    public async Task The_person_chooses_what_becomes_of_it(string choice, AnswerKind stands, int stored)
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(Green, 1, AnswerKind.NotYet);
        var screen = Screen(session, Green, "?item=1");
        await Send(screen, AnswerKind.Concern, $"Concern/{operation}/");

        await Button(screen, choice).ClickAsync(new());

        Assert.Equal((stands, stored), ((await session.SeenBy(Green, 1)).Mine!.Kind, await Stored()));
        Assert.Equal(operation.ToString(), Question(screen, "data-done"));
        Assert.Empty(screen.FindAll(".offer"));
    }

    [Fact]
    public async Task What_could_not_be_stored_is_offered_again_and_the_browser_keeps_it()
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=1");
        var bucket = Services.GetRequiredService<OperationBucket>();
        while (bucket.TryTake())
        {
        }

        await Send(screen, AnswerKind.Concern, $"Concern/{operation}");

        Assert.Contains("保存できていません。", Text(screen, "[role=alert]"), StringComparison.Ordinal);
        Assert.NotEmpty(screen.FindAll(".offer"));
        Assert.Null(Question(screen, "data-done"));
        Assert.DoesNotContain(screen.FindAll(".answers input"), radio => radio.HasAttribute("checked"));
    }

    private static Task Send(IRenderedComponent<StagePage> screen, AnswerKind kind, string value) =>
        screen.Find($".answers input[value={kind}]").ChangeAsync(new() { Value = value });

    private static string? Question(IRenderedComponent<StagePage> screen, string name) => screen.Find("fieldset.answers").GetAttribute(name);

    private Task<int> Stored() => App.Read(db => db.Set<Activity>().CountAsync(activity => activity.OperationId == operation));
}
