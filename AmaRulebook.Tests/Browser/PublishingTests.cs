using AmaRulebook.Browser.Pages;
using AmaRulebook.Records.Confirmation;
using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>What leaves the project: a Word file for the partners, and a page for everybody.</summary>
public class PublishingTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const string Note = "平日の昼は人が足りません。";
    private const string Decision = "土日はみどりの会、平日は環境課が水をやります。";
    private static readonly Stage Stage = Stage.Planning;
    private readonly List<string> found = [];

    [Fact]
    public async Task Partners_take_their_draft_along_publish_what_they_decided_and_one_of_them_takes_it_back()
    {
        var partners = await Partners.Meet(this);
        var (yamada, sato) = (new PublishingPage(partners.Yamada.Page), new PublishingPage(partners.Sato.Page));
        await partners.Compare(Stage, Stage.Mixed(Note), Stage.AllYes);
        await partners.Sato.Compare.Decide(Stage.Items[1], Decision);
        await partners.SignOff();

        await TakesTheDraft(partners.Sato);
        foreach (var person in partners.Both)
        {
            await person.Page.Link("プロジェクトのページへ").ClickAsync();
            await person.Hub.Shows(partners.Project);
        }

        var address = await Publish(yamada, sato, partners);
        await IsReadByEverybodyUntil(() => sato.Withdraw(), address);
        await Expect(yamada.Address).ToHaveCountAsync(0);

        Assert.Equal("", string.Join('\n', partners.Both.SelectMany(person => person.Errors)));
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private async Task TakesTheDraft(Person person)
    {
        found.AddRange(await Axe.ViolationsNow(person.Page, "the finished planning stage"));
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.Page.Link("協働確認書（案）を Word で受け取る").ClickAsync());

        Assert.Equal("協働確認書（案）中央公園の花壇づくり.docx", download.SuggestedFilename);
        using var file = new WordFile(await File.ReadAllBytesAsync(await download.PathAsync()));
        Assert.Empty(file.Errors);
        Assert.Contains(Decision, file.Lines);
        Assert.DoesNotContain(Note, file.Text, StringComparison.Ordinal);
    }

    private async Task<string> Publish(PublishingPage yamada, PublishingPage sato, Partners partners)
    {
        await yamada.Open();
        await sato.Open();
        await yamada.Choose($"{Stage.Title}　第1回　2　{Stage.Items[1]}");
        await Expect(sato.Preview).ToContainTextAsync(Decision);
        await Expect(sato.Preview).Not.ToContainTextAsync(Member.Yamada.Name);
        found.AddRange(await Axe.Violations(partners.Sato.Page, "what is to be public"));

        await yamada.Consent();
        await Expect(sato.Consents).ToContainTextAsync($"{Member.Yamada.Name}さん");
        await Expect(yamada.Address).ToHaveCountAsync(0);
        await sato.Consent();

        await Expect(yamada.Address).ToBeVisibleAsync();
        found.AddRange(await Axe.ViolationsNow(partners.Yamada.Page, "the page is public"));
        return new Uri(await yamada.Address.InputValueAsync()).AbsolutePath;
    }

    private async Task IsReadByEverybodyUntil(Func<Task> withdraws, string address)
    {
        var anybody = await Person();
        Assert.Equal(200, (await anybody.GoTo(address))!.Status);
        await Expect(anybody.Page.Heading("中央公園の花壇づくり")).ToBeVisibleAsync();
        await Expect(anybody.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(Decision);
        found.AddRange(await Axe.Violations(anybody.Page, "the public page"));
        Assert.Empty(await anybody.Context.CookiesAsync());
        Assert.Empty(anybody.Errors);

        await withdraws();

        Assert.Equal(404, (await anybody.Page.ReloadAsync())!.Status);
        await Expect(anybody.Page.Heading("ページが見つかりません")).ToBeVisibleAsync();
    }
}
