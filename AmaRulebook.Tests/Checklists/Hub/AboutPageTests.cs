using AmaRulebook.Projects;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Hub;

public sealed class AboutPageTests : ScreenTest
{
    [Fact]
    public async Task What_is_saved_is_stored_and_then_told_so()
    {
        var session = await AStoredSession.Begun(App);
        var page = About(session, Green);
        Assert.Equal("花をふやす", Box(page, AboutField.Purpose).GetAttribute("value"));

        await Write(page, AboutField.Place, "中央公園");
        await page.Find("#form-grant").ParentElement!.QuerySelector("input")!.ChangeAsync(new() { Value = true });
        await Save(page);

        Assert.Contains("保存しました", Text(page, "[role=status]"), StringComparison.Ordinal);
        var stored = (await session.State()).Project.AboutText;
        Assert.Equal(("花をふやす", "中央公園", "grant"), (stored.Purpose, stored.Place, stored[AboutField.Forms]));
        Assert.Equal("中央公園", Box(page, AboutField.Place).GetAttribute("data-saved"));
    }

    [Fact]
    public async Task The_name_that_is_mended_stands_on_the_others_hub_and_in_the_history()
    {
        var session = await AStoredSession.Begun(App);
        var (page, hub) = (About(session, Green), Hub(session, City));

        await Write(page, AboutField.Name, "中央公園の花だんづくり");
        await Save(page);

        hub.WaitForAssertion(() => Assert.Equal("中央公園の花だんづくり", hub.Find("h1").TextContent));
        Assert.Equal(CourseReplay.Of((await session.State()).Project), CourseReplay.Of(await History.Of(App, session.Project)));
    }

    [Fact]
    public async Task What_another_saves_appears_while_nobody_writes_here()
    {
        var session = await AStoredSession.Begun(App);
        var page = About(session, Green);

        await Saves(session, text => text with { Place = "中央公園" });

        page.WaitForAssertion(() => Assert.Equal("中央公園", Box(page, AboutField.Place).GetAttribute("value")));
    }

    [Fact]
    public async Task With_the_cursor_in_a_field_nothing_moves_until_it_leaves()
    {
        var session = await AStoredSession.Begun(App);
        var page = About(session, Green);
        await Box(page, AboutField.Place).FocusAsync(new());

        await Saves(session, text => text with { Place = "中央公園" });
        page.WaitForAssertion(() => Assert.Contains("佐藤さんが保存しました", Text(page, "form .hint"), StringComparison.Ordinal));
        Assert.Equal("", Box(page, AboutField.Place).GetAttribute("value"));
        await Box(page, AboutField.Place).BlurAsync(new());

        Assert.Equal("中央公園", Box(page, AboutField.Place).GetAttribute("value"));
    }

    [Fact]
    public async Task A_stale_save_stores_nothing_and_shows_both_texts_until_the_person_has_chosen()
    {
        var session = await AStoredSession.Begun(App);
        var page = About(session, Green);
        await Write(page, AboutField.Place, "北公園");
        await Saves(session, text => text with { Place = "中央公園", Contact = "公民館" });

        await Save(page);

        Assert.Contains("まだ保存していません", Text(page, "[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("中央公園\n北公園", Text(page, ".side .text"));
        Assert.Equal("公民館", Box(page, AboutField.Contact).GetAttribute("value"));
        Assert.True(Button(page, "保存する").HasAttribute("disabled"));
        Assert.Equal("中央公園", (await session.State()).Project.AboutText.Place);

        await Button(page, "両方をつなげて直す").ClickAsync(new());
        Assert.Equal("中央公園\n北公園", Box(page, AboutField.Place).GetAttribute("value"));
        await Save(page);

        var stored = (await session.State()).Project;
        Assert.Equal(("中央公園\n北公園", "公民館", 2), (stored.AboutText.Place, stored.AboutText.Contact, stored.AboutVersion));
        Assert.Empty(page.FindAll(".side"));
        Assert.Empty(page.FindAll("[role=alert]:not([hidden])"));
    }

    [Fact]
    public async Task A_stale_save_of_another_field_says_what_was_taken_over_and_saves_both_at_the_next_press()
    {
        var session = await AStoredSession.Begun(App);
        var page = About(session, Green);
        await Write(page, AboutField.Period, "春から");
        await Saves(session, text => text with { Contact = "公民館" });

        await Save(page);
        Assert.Contains("先に「連絡先」を保存しました", Text(page, "[role=alert]:not([hidden])"), StringComparison.Ordinal);
        await Save(page);

        var stored = (await session.State()).Project.AboutText;
        Assert.Equal(("春から", "公民館"), (stored.Period, stored.Contact));
    }

    [Fact]
    public async Task A_text_over_its_limit_is_told_and_stays()
    {
        var session = await AStoredSession.Begun(App);
        var page = About(session, Green);
        var text = new string('あ', Limits.AboutLine + 1);

        await Write(page, AboutField.Period, text);
        await Save(page);

        Assert.Contains("「期間」は200字までです", Text(page, "[role=alert]:not([hidden])"), StringComparison.Ordinal);
        Assert.Equal(text, Box(page, AboutField.Period).GetAttribute("value"));
        Assert.Equal(0, (await session.State()).Project.AboutVersion);
    }

    [Fact]
    public async Task Who_waits_to_be_let_in_sees_nothing_of_it()
    {
        var session = await AStoredSession.Begun(App);
        var waiting = new ABrowser(App);
        await waiting.JoinsPartyOf(session.Browser(Green), session.Project, "鈴木");

        var page = About(session, waiting);

        Assert.Empty(page.FindAll("form"));
        Assert.DoesNotContain("花をふやす", page.Markup, StringComparison.Ordinal);
        Assert.EndsWith($"/projects/{session.Project}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    private async Task Saves(AStoredSession session, Func<AboutText, AboutText> change)
    {
        var project = (await session.State()).Project;
        Assert.Null(await App.Get<CourseCommands>().SaveAboutAsync(
            session.Browser(City).In(session.Project), new(change(project.AboutText), project.AboutVersion)));
    }

    private static IElement Box(IRenderedComponent<AboutPage> page, AboutField field) => page.Find($"#about-{field}");

    private static Task Write(IRenderedComponent<AboutPage> page, AboutField field, string text) =>
        Box(page, field).ChangeAsync(new() { Value = text });

    private static Task Save(IRenderedComponent<AboutPage> page) => page.Find("form").SubmitAsync();
}
