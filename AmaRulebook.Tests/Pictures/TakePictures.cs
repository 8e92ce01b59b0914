using AmaRulebook.Browser;
using AmaRulebook.Samples;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Pictures;

/// <summary>Takes the pictures of README.md from the sample city.</summary>
public class TakePictures(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
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

        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        var item = partners.Yamada.Item(stage);
        await item.AnswerAll([new(stage.Yes), new(stage.Yes), new(Stage.Concern, "夏の水やりを、だれがどれだけできるか話したいです。")]);
        await item.Note.BlurAsync();
        await partners.Yamada.Page.EvaluateAsync("() => scrollTo(0, 0)");
        await Take(partners.Yamada, "item.png");
    }

    private static async Task Take(Person person, string name)
    {
        await person.Page.SetViewportSizeAsync(1200, 900);
        await person.Page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Root, "AmaRulebook.Tests", "Pictures", name) });
    }
}
