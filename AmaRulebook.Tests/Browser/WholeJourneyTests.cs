using AmaRulebook.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class WholeJourneyTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private const string Note = "平日の昼は人が足りません。";
    private const string Remark = "夏は市の散水車を週1回まわせます。";
    private const string Agreement = "土日はみどりの会、平日は環境課が水をやります。";

    [Fact]
    public async Task Two_partners_take_a_project_through_all_three_stages_and_into_the_second_round()
    {
        var partners = await Partners.MeetOnThePages(this);
        await Expect(partners.Yamada.Hub.QrCode).ToBeVisibleAsync();

        foreach (var stage in Stage.All)
        {
            await partners.Begin(stage);
            await partners.HandIn(stage, stage.Mixed(Note), [.. stage.AllYes.Take(2), .. stage.Mixed("").Skip(2)]);
            await partners.Open();
            await Compare(partners, stage);
            await partners.SignOff();
            await Return(partners, stage);
        }

        await GoOn(partners, Stage.Doing);
        Assert.Equal("", string.Join('\n', partners.Both.SelectMany(person => person.Errors)));
    }

    private static async Task Compare(Partners partners, Stage stage)
    {
        var talked = stage.Items[1];
        foreach (var person in partners.Both)
        {
            await person.Compare.Finds(stage.Items[0], "そろった");
            await person.Compare.Finds(talked, "分かれた");
            await person.Compare.Finds(talked, Note);
            await person.Compare.Finds(stage.Items[2], "みんなこれから");
            await person.Compare.Finds(stage.Items[3], "そろった");
        }

        await partners.Sato.Compare.Say(talked, Remark);
        await partners.Yamada.Compare.Hears(talked, Remark);
        await partners.Yamada.Compare.Decide(talked, Agreement);
        await partners.Sato.Compare.Agrees(talked, Agreement);
    }

    private static async Task Return(Partners partners, Stage stage)
    {
        await Expect(partners.Yamada.Confirm.NextRound()).ToBeVisibleAsync();
        await partners.Sato.Confirm.Record.ClickAsync();
        await Expect(partners.Sato.Page.GetByText(Agreement)).ToBeVisibleAsync();
        Assert.EndsWith($"/sessions/{stage.Id}-1", partners.Sato.Page.Url, StringComparison.Ordinal);
        foreach (var person in partners.Both)
        {
            await person.GoTo(new Uri(person.Page.Url).AbsolutePath.Split('/') is ["", "projects", var id, ..] ? $"/projects/{id}" : "/");
            await person.Hub.Shows(partners.Project);
            await Expect(person.Hub.StageRow(stage.Title)).ToContainTextAsync("6項目中4項目がそろいました");
        }
    }

    private static async Task GoOn(Partners partners, Stage stage)
    {
        await partners.Yamada.Hub.OpenStage(stage.Title);
        await partners.Yamada.Confirm.IsOver();
        await partners.Yamada.Confirm.NextRound().ClickAsync();
        await partners.Sato.Hub.OpenStage(stage.Title);
        foreach (var person in partners.Both)
        {
            await person.Item(stage).Shows(1);
            await person.Item(stage).Next.ClickAsync();
            await person.Item(stage).Shows(2);
            var before = person.Page.GetByRole(Microsoft.Playwright.AriaRole.Region, new() { Name = "前回からの続き" });
            await Expect(before).ToContainTextAsync("分かれた");
            await Expect(before).ToContainTextAsync(Agreement);
        }
    }
}
