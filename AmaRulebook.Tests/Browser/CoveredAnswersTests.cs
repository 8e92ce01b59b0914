using AmaRulebook.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>Until the opening, what one party answered must not reach the other's browser in any form.</summary>
public class CoveredAnswersTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    private static readonly Stage Stage = Stage.Planning;

    [Fact]
    public async Task All_that_a_partner_receives_until_the_opening_is_the_same_whatever_the_other_answers()
    {
        var once = await Run(new("秘密の理由は竜胆です。", "秘密の約束は桔梗です。",
            [Stage.Yes, Stage.Concern, Stage.NotYet, Stage.NotApplicable, Stage.Yes, Stage.Concern]));
        var again = await Run(new("かくした訳は撫子のことで、ずっと長く書きました。もう一度書きます。", "かくした受け持ちは女郎花です。",
            [Stage.NotApplicable, Stage.NotYet, Stage.Concern, Stage.Yes, Stage.Concern, Stage.NotYet]));

        Assert.Equal("", FirstDifference(once, again));
    }

    /// <summary>Plays the same script with given answers, and gives all that 佐藤's browser received until the opening.</summary>
    private async Task<IReadOnlyList<string>> Run(Secrets secrets)
    {
        var yamada = await Person();
        var hub = await yamada.NewProject.Found("花壇づくり", Member.Yamada);
        var link = await hub.CopyJoinLink();
        await hub.OpenStage(Stage.Title);
        await yamada.Start.Start(Stage);
        var sato = await Person();
        var received = new Received(sato.Page);
        await sato.Join.JoinAsNewParty(link, Member.Sato);
        await sato.Hub.Shows("花壇づくり");
        await Expect(sato.Hub.CopyButton).ToBeEnabledAsync();
        await sato.Hub.OpenStage(Stage.Title);
        await sato.Item(Stage).Shows(1);
        await Expect(sato.Item(Stage).Note).ToBeEnabledAsync();

        for (var number = 1; number <= 6; number++)
        {
            await Answer(yamada, number, secrets);
            await Expect(Progress(sato)).ToContainTextAsync($"{number}／6");
        }

        await sato.Item(Stage).AnswerAll(Stage.AllYes);
        await sato.Item(Stage).HandIn();
        await sato.Waiting.Shows();
        await yamada.Item(Stage).HandIn();
        await Expect(sato.Waiting.OpenButton).ToBeVisibleAsync();
        await sato.Page.GoBackAsync();
        await sato.Item(Stage).Shows(6);
        await sato.Page.ReloadAsync();
        await sato.Item(Stage).Shows(6);
        await Expect(sato.Item(Stage).Note).ToBeEnabledAsync();
        await sato.Item(Stage).Previous.ClickAsync();
        await sato.Item(Stage).Shows(5);
        var untilTheOpening = await received.WithoutChance();

        foreach (var secret in secrets.Texts)
        {
            Assert.False(await received.Contains(secret), $"received before the opening: {secret}");
        }

        await sato.GoTo(new Uri(sato.Page.Url).AbsolutePath);
        await sato.Waiting.OpenAll();
        await sato.Compare.Finds(Stage.Items[2], secrets.Commitment);
        foreach (var secret in secrets.Texts)
        {
            Assert.True(await received.Contains(secret), $"not recorded after the opening: {secret}");
        }

        return untilTheOpening;
    }

    private static string FirstDifference(IReadOnlyList<string> once, IReadOnlyList<string> again) =>
        once.Zip(again).FirstOrDefault(pair => pair.First != pair.Second) is ({ } one, { } other)
            ? $"once:\n{one}\n\nagain:\n{other}"
            : string.Join('\n', once.Skip(again.Count).Concat(again.Skip(once.Count)));

    private static async Task Answer(Person person, int number, Secrets secrets)
    {
        var item = person.Item(Stage);
        await item.Shows(number);
        await item.Choose(secrets.Answers[number - 1]);
        if (number == 2)
        {
            await item.Write(secrets.Note);
        }

        if (number == 3)
        {
            await item.Commit(secrets.Commitment);
        }

        if (number < 6)
        {
            await item.Next.ClickAsync();
        }
    }

    private static Microsoft.Playwright.ILocator Progress(Person person) => person.Page
        .GetByRole(Microsoft.Playwright.AriaRole.Listitem).Filter(new() { HasText = Member.Yamada.Party });

    private sealed record Secrets(string Note, string Commitment, IReadOnlyList<string> Answers)
    {
        public IEnumerable<string> Texts => [Note, Commitment];
    }
}
