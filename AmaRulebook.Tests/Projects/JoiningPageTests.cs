using System.Net;
using AmaRulebook.Reading;
using Xunit;
using static AmaRulebook.Projects.AProject;
using static AmaRulebook.Projects.Visitor;

namespace AmaRulebook.Projects;

public sealed class JoiningPageTests(ReadingSite site) : IClassFixture<ReadingSite>, IAsyncLifetime
{
    private readonly Visitor yamada = new(site);
    private readonly Visitor sato = new(site);
    private string hub = "";
    private string link = "";

    public async ValueTask InitializeAsync()
    {
        hub = await yamada.Founds();
        link = await yamada.JoinLink(hub);
    }

    public ValueTask DisposeAsync()
    {
        yamada.Dispose();
        sato.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_page_names_the_project_and_its_parties_and_no_people()
    {
        var page = await sato.Get(link);

        Assert.Contains("中央公園の花壇づくり", page.Title, StringComparison.Ordinal);
        Assert.Contains(Green, page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("山田", page.Document.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_party_comes_to_the_hub_and_stands_there()
    {
        var sent = await sato.Send(await sato.Get(link), Joining());

        Assert.Equal((HttpStatusCode.Redirect, hub), (sent.Status, sent.Location));
        Assert.Contains(City, (await sato.Get(hub)).Document.QuerySelector(".people")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_a_party_that_is_there_waits_at_the_hub_and_sees_nothing_of_the_project()
    {
        var page = await sato.Get(link);
        var party = page.Document.QuerySelector("input[name='Form.Party']:not([value=''])")!.GetAttribute("value")!;

        await sato.Send(page, ("Form.Party", party), ("Form.PersonName", "鈴木"));

        var waiting = await sato.Get(hub);
        Assert.Contains("承認を待っています", waiting.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("山田", waiting.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(waiting.Document.GetElementById("join-link"));
    }

    [Theory]
    [InlineData("", "「お名前」が空です")]
    [InlineData("\u200B", "「お名前」が空です")]
    [InlineData("overlong", "60字までです。いま61字")]
    public async Task A_bad_name_is_told_and_what_was_typed_stays(string name, string told)
    {
        name = name == "overlong" ? new string('名', 61) : name;

        var sent = await sato.Send(await sato.Get(link), Joining(name));

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Contains(told, sent.Alert, StringComparison.Ordinal);
        Assert.Equal((City, name), (sent.Value("party-name"), sent.Value("person-name")));
        Assert.Equal(nameof(PartyKind.Government), sent.Fields()["Form.Kind"]);
    }

    [Fact]
    public async Task The_same_form_sent_twice_joins_one_person()
    {
        var page = await sato.Get(link);

        await sato.Send(page, Joining());
        var second = await sato.Send(page, Joining());

        Assert.Equal((HttpStatusCode.Redirect, hub), (second.Status, second.Location));
        Assert.Equal(2, (await yamada.Get(hub)).Document.QuerySelectorAll(".people li").Length);
    }

    [Fact]
    public async Task One_who_is_in_already_is_led_straight_to_the_hub()
    {
        var page = await yamada.Get(link);

        Assert.Equal((HttpStatusCode.Redirect, hub), (page.Status, page.Location));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_joins_nobody()
    {
        var sent = await sato.Send(await sato.Get(link), [.. Joining(), ("__RequestVerificationToken", "nonsense")]);

        Assert.Equal((HttpStatusCode.BadRequest, "うまく受けとれませんでした"), (sent.Status, sent.Title));
        Assert.Single((await yamada.Get(hub)).Document.QuerySelectorAll(".people li"));
    }

    [Fact]
    public async Task A_pasted_link_leads_to_its_door_on_this_site()
    {
        var page = await sato.Get($"/join?link={Uri.EscapeDataString($"https://evil.example{link}")}");

        Assert.Equal((HttpStatusCode.Redirect, link), (page.Status, page.Location));
    }

    [Fact]
    public async Task What_is_no_link_is_told_and_stays_in_its_field()
    {
        var page = await sato.Get("/join?link=nonsense");

        Assert.Contains("参加リンクの形ではないようです", page.Alert, StringComparison.Ordinal);
        Assert.Equal("nonsense", page.Value("link"));
    }

    [Theory]
    [InlineData("/JOIN/")]
    [InlineData("/Join/")]
    public async Task A_door_opens_however_its_name_is_written(string door)
    {
        var page = await sato.Get(link.Replace("/join/", door, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await sato.Send(page, Joining())).Status);
    }
}
