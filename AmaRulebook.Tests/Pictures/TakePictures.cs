using System.Text.RegularExpressions;
using AmaRulebook.Browser;
using AmaRulebook.Browser.Pages;
using AmaRulebook.Samples;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Pictures;

/// <summary>Takes the pictures of README.md from the sample city.</summary>
public partial class TakePictures(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private readonly TemporaryFolder sample = new();

    protected override Task<AppProcess> StartApp() => AppProcess.Start(
        environment: new Dictionary<string, string> { ["Rulebook__SamplePath"] = sample.Path }, arguments: [SampleMode.Switch]);

    protected override async Task StopApp()
    {
        await App.DisposeAsync();
        sample.Dispose();
    }

    [Fact(Explicit = true)]
    public async Task The_pictures_of_the_readme()
    {
        var reader = await Person();
        await reader.GoTo("/rulebook/chapter-2");
        await Take(reader, "chapter.png");

        var staff = await Person();
        await staff.GoTo("/staff/sign-in");
        await staff.Page.GetByLabel("メールアドレス", new() { Exact = true }).FillAsync("tanto@example.jp");
        await staff.Page.GetByLabel("パスワード", new() { Exact = true }).FillAsync("mihon-no-machi-2026");
        await staff.Page.GetByRole(AriaRole.Button, new() { Name = "サインイン", Exact = true }).ClickAsync();
        await Expect(staff.Page.GetByRole(AriaRole.Heading, new() { Name = "チェックの記録", Exact = true })).ToBeVisibleAsync();
        await staff.Page.SetViewportSizeAsync(1200, 900);
        await staff.Page.Locator(".queue-filter .actions").EvaluateAsync("form => scrollTo(0, form.getBoundingClientRect().top - 90)");
        await Take(staff, "queue.png");

        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        var item = partners.Yamada.Item(stage);
        await item.AnswerAll([new(stage.Yes), new(stage.Yes), new(Stage.Concern, "夏の水やりを、だれがどれだけできるか話したいです。")]);
        await item.Note.BlurAsync();
        await partners.Yamada.Page.EvaluateAsync("() => scrollTo(0, 0)");
        await Take(partners.Yamada, "item.png");
    }

    [Fact(Explicit = true)]
    public async Task The_pictures_of_a_project_of_the_sample()
    {
        var entrance = Entrance().Match(App.Output).Value;
        var person = await Person();
        await person.Page.GotoAsync(entrance);
        await person.EntranceButton.ClickAsync();
        var hub = new CoursePage(person.Page);
        await Expect(hub.About).ToBeVisibleAsync();
        await Take(person, "hub.png");
        var project = new Uri(person.Page.Url).AbsolutePath;
        await person.GoTo($"{project}/doing");
        await Expect(person.Page.GetByRole(AriaRole.Heading, new() { Name = "見くらべて話し合う", Exact = true })).ToBeVisibleAsync();
        await Take(person, "compare.png");
        await person.GoTo($"{project}/sessions/planning-1");
        await Expect(person.Page.GetByRole(AriaRole.Region, new() { Name = "答えの一覧", Exact = true })).ToBeVisibleAsync();
        await Take(person, "record.png");
    }

    [GeneratedRegex(@"http:\S+/me/\S+")]
    private static partial Regex Entrance();

    private static async Task Take(Person person, string name)
    {
        await person.Page.SetViewportSizeAsync(1200, 900);
        await person.Page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Root, "AmaRulebook.Tests", "Pictures", name) });
    }
}
