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

        Assert.Equal(once.BeforeTheOther, again.BeforeTheOther);
        Assert.Equal(once.WhileTheOtherAnswers, again.WhileTheOtherAnswers);
        Assert.Equal(once.WhileAnswering, again.WhileAnswering);
        Assert.Equal(once.WhenTheOtherHandsIn, again.WhenTheOtherHandsIn);
        Assert.Equal(once.WhenLookingAround, again.WhenLookingAround);
    }

    /// <summary>Plays the same script with given answers, and gives all that 佐藤's browser received until the opening.</summary>
    private async Task<Parts> Run(Secrets secrets)
    {
        var yamada = await Person();
        var hub = await yamada.NewProject.Found("花壇づくり", Member.Yamada);
        var link = await hub.TakeJoinLink();
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
        await Expect(Progress(sato)).ToContainTextAsync("項目1");
        var beforeTheOther = await received.TakeWords();

        for (var number = 1; number <= 6; number++)
        {
            await Expect(Progress(sato)).ToContainTextAsync($"項目{number}");
            await Answer(yamada, number, secrets);
            await Expect(Progress(sato)).ToContainTextAsync($"{number}／6");
            if (number < 6)
            {
                await yamada.Item(Stage).Next.ClickAsync();
            }
        }

        var whileTheOtherAnswers = await received.TakeAll();
        await sato.Item(Stage).AnswerAll(Stage.AllYes);
        await sato.Item(Stage).HandIn();
        await sato.Waiting.Shows();
        var whileAnswering = await received.TakeWords();
        await yamada.Item(Stage).HandIn();
        await Expect(sato.Waiting.OpenButton).ToBeVisibleAsync();
        var whenTheOtherHandsIn = await received.TakeWords();   // that the other is at another place now may come after, in a batch of its own
        await sato.Page.GoBackAsync();
        await sato.Item(Stage).Shows(6);
        await sato.Page.ReloadAsync();
        await sato.Item(Stage).Shows(6);
        await Expect(sato.Item(Stage).Note).ToBeEnabledAsync();
        await sato.Item(Stage).Previous.ClickAsync();
        await sato.Item(Stage).Shows(5);
        var whenLookingAround = await received.TakeWords();

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

        return new(beforeTheOther, whileTheOtherAnswers, whileAnswering, whenTheOtherHandsIn, whenLookingAround);
    }

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
    }

    private static Microsoft.Playwright.ILocator Progress(Person person) => person.Page
        .GetByRole(Microsoft.Playwright.AriaRole.Listitem).Filter(new() { HasText = Member.Yamada.Party });

    /// <summary>What 佐藤's browser received, part by part.</summary>
    private sealed record Parts(
        string BeforeTheOther, string WhileTheOtherAnswers, string WhileAnswering, string WhenTheOtherHandsIn, string WhenLookingAround);

    private sealed record Secrets(string Note, string Commitment, IReadOnlyList<string> Answers)
    {
        public IEnumerable<string> Texts => [Note, Commitment];
    }
}
