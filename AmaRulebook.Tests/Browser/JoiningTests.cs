using AmaRulebook.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

public class JoiningTests(Browsers browsers, RunningApp app) : BrowserTest(browsers, app)
{
    [Fact]
    public async Task Somebody_who_names_a_party_with_members_waits_until_one_of_them_lets_them_in()
    {
        var partners = await Partners.Meet(this);
        var suzuki = await Person();

        await suzuki.Join.AskToJoin(partners.JoinLink, Member.Suzuki);

        await Expect(suzuki.Page.GetByText($"{Member.Yamada.Party}の方の承認を待っています")).ToBeVisibleAsync();
        await Expect(suzuki.Page.GetByText(partners.Project).First).ToBeVisibleAsync();
        await Expect(suzuki.Hub.Parties).ToHaveCountAsync(0);
        await Expect(suzuki.Hub.JoinLink).ToHaveCountAsync(0);
        await Expect(suzuki.Page.GetByText(Member.Sato.Party)).ToHaveCountAsync(0);
        await Expect(suzuki.Page.GetByText(Member.Yamada.Name)).ToHaveCountAsync(0);
        await Expect(partners.Yamada.Hub.Welcome).ToBeVisibleAsync();
        await Expect(partners.Sato.Hub.Welcome).ToHaveCountAsync(0);

        await partners.Yamada.Hub.Welcome.ClickAsync();

        await Expect(suzuki.Hub.Parties).ToBeVisibleAsync();
        await suzuki.Hub.ShowsParty(Member.Sato.Party);
        await Expect(partners.Yamada.Hub.Welcome).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Somebody_who_waits_cannot_open_a_stage_by_its_address()
    {
        var partners = await Partners.Meet(this);
        await partners.Begin(Stage.Planning);
        var suzuki = await Person();
        await suzuki.Join.AskToJoin(partners.JoinLink, Member.Suzuki);

        await suzuki.GoTo(new Uri(partners.Yamada.Page.Url).PathAndQuery);

        await Expect(suzuki.Page.GetByText($"{Member.Yamada.Party}の方の承認を待っています")).ToBeVisibleAsync();
        await Expect(suzuki.Page.Locator("body")).Not.ToContainTextAsync(Stage.Planning.Items[0]);
    }

    [Fact]
    public async Task The_join_link_takes_somebody_of_the_project_straight_to_the_hub()
    {
        var partners = await Partners.Meet(this);

        foreach (var person in partners.Both)
        {
            await person.Join.Open(partners.JoinLink);
            await person.Hub.Shows(partners.Project);
            await Expect(person.Join.JoinButton).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task The_join_link_is_copied_as_it_stands()
    {
        var yamada = await Person();
        var hub = await yamada.NewProject.Found("花壇づくり", Member.Yamada);
        var shown = await hub.TakeJoinLink();

        await hub.CopyButton.ClickAsync();

        await Expect(yamada.Page.GetByText("コピーしました").First).ToBeVisibleAsync();
        Assert.Equal(shown, await yamada.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_withdrawn_join_link_opens_nothing_and_the_new_one_does()
    {
        var partners = await Partners.Meet(this);
        var renewed = await partners.Yamada.Hub.RenewJoinLink();
        var suzuki = await Person();

        var response = await suzuki.Join.Open(partners.JoinLink);
        Assert.Equal(404, response!.Status);
        await Expect(suzuki.Page.Locator("body")).Not.ToContainTextAsync(partners.Project);

        await suzuki.Join.AskToJoin(renewed, Member.Suzuki);
        await Expect(suzuki.Page.GetByText($"{Member.Yamada.Party}の方の承認を待っています")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_wrong_link_gets_the_same_friendly_page_whatever_is_wrong_with_it()
    {
        var partners = await Partners.Meet(this);
        var stranger = await Person();
        string[] wrong =
        [
            $"/join/{new string('A', 43)}",
            "/join/x",
            $"/me/{new string('A', 43)}",
            $"/projects/{Guid.NewGuid()}",
            new Uri(partners.Yamada.Page.Url).AbsolutePath,
        ];
        var told = new List<string>();

        foreach (var path in wrong)
        {
            var response = await stranger.GoTo(path);
            Assert.Equal(404, response!.Status);
            told.Add(await stranger.Page.InnerTextAsync("main"));
        }

        Assert.DoesNotContain(partners.Project, string.Concat(told), StringComparison.Ordinal);
        Assert.Single(told.Distinct());
        await Expect(stranger.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }
}
