using AmaRulebook.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class AnotherBrowserTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    [Fact]
    public async Task A_private_entrance_asks_and_then_opens_ones_place_in_another_browser()
    {
        var partners = await Partners.Meet(this);
        var entrance = await partners.Yamada.Hub.TakeEntrance();
        var phone = await Person();

        await phone.Page.GotoAsync(entrance);
        await Expect(phone.Hub.Parties).ToHaveCountAsync(0);
        await phone.GoTo(new Uri(partners.Yamada.Page.Url).AbsolutePath);
        await Expect(phone.Page.GetByText(partners.Project)).ToHaveCountAsync(0);
        await phone.Page.GotoAsync(entrance);
        await phone.EntranceButton.ClickAsync();

        await phone.Hub.Shows(partners.Project);
        await phone.Hub.ShowsParty(Member.Sato.Party);
    }

    [Fact]
    public async Task A_browser_that_has_joined_comes_straight_back()
    {
        var partners = await Partners.Meet(this);
        var hub = partners.Sato.Page.Url;
        await partners.Sato.Page.CloseAsync();
        var page = await partners.Sato.Context.NewPageAsync();

        await page.GotoAsync(hub);

        await new Pages.HubPage(page).Shows(partners.Project);
    }

    [Fact]
    public async Task Several_projects_in_one_browser_stand_on_its_home_page()
    {
        var partners = await Partners.Meet(this, "花壇づくり");
        var yamada = partners.Yamada;
        var second = await yamada.NewProject.Found("防災訓練", Member.Yamada with { Party = "北町自治会", Kind = "地域組織" });
        await second.ShowsParty("北町自治会");

        await yamada.Home.Open();

        await Expect(yamada.Home.Project("花壇づくり")).ToBeVisibleAsync();
        await Expect(yamada.Home.Project("防災訓練")).ToBeVisibleAsync();
        await yamada.Home.Project("花壇づくり").ClickAsync();
        await yamada.Hub.Shows("花壇づくり");
        await yamada.Hub.ShowsParty(Member.Sato.Party);
    }
}
