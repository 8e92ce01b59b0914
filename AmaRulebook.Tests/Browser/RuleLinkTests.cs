using AmaRulebook.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class RuleLinkTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    [Fact]
    public async Task A_rule_behind_an_item_can_be_read_and_the_item_is_still_there_afterwards()
    {
        var stage = Stage.Planning;
        var partners = await Partners.Meet(this);
        await partners.Begin(stage);
        var yamada = partners.Yamada;
        await yamada.Item(stage).AnswerAll([new(stage.Yes), new(Stage.Concern, "得意なことを聞きたいです。")]);
        var link = yamada.Page.GetByRole(AriaRole.Main).Locator("a[href*='/rulebook/']").First;
        var section = new Uri(yamada.Page.Url).GetLeftPart(UriPartial.Authority) + await link.GetAttributeAsync("href");

        var rule = await Follow(yamada, link);

        await Expect(rule).ToHaveURLAsync(section);
        await Expect(rule.Locator(new Uri(section).Fragment.Replace("#", "[id='", StringComparison.Ordinal) + "']")).ToBeInViewportAsync();
        await Return(yamada, rule);
        await yamada.Item(stage).Shows(2);
        await Expect(yamada.Item(stage).Choice(Stage.Concern)).ToBeCheckedAsync();
        await Expect(yamada.Item(stage).Note).ToHaveValueAsync("得意なことを聞きたいです。");
        await yamada.Item(stage).Choose(stage.NotYet);
    }

    /// <summary>The link may open the rule in this tab or in a new one.</summary>
    private static async Task<IPage> Follow(Person person, ILocator link)
    {
        if (await link.GetAttributeAsync("target") != "_blank")
        {
            await link.ClickAsync();
            return person.Page;
        }

        return await person.Context.RunAndWaitForPageAsync(() => link.ClickAsync());
    }

    private static async Task Return(Person person, IPage rule)
    {
        if (rule == person.Page)
        {
            await rule.GoBackAsync();
        }
        else
        {
            await rule.CloseAsync();
        }
    }
}
