using System.Net;
using AmaRulebook.Reading;
using Xunit;
using static AmaRulebook.Projects.Visitor;

namespace AmaRulebook.Projects;

public sealed class FoundingPageTests(ReadingSite site) : IClassFixture<ReadingSite>, IDisposable
{
    private const string Door = "/projects/new";
    private readonly Visitor visitor = new(site);

    public void Dispose() => visitor.Dispose();

    [Fact]
    public async Task A_good_form_leads_to_the_hub_which_the_browser_may_open()
    {
        var sent = await visitor.Send(await visitor.Get(Door), Founding());

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Matches("^/projects/[0-9a-f-]{36}$", sent.Location);
        Assert.Equal("中央公園の花壇づくり", (await visitor.Get(sent.Location!)).Title);
    }

    [Fact]
    public async Task The_browser_is_named_by_a_cookie_that_neither_scripts_nor_other_sites_reach()
    {
        var cookie = Assert.Single((await visitor.Get(Door)).Cookies, cookie => cookie.StartsWith("ama-rulebook=", StringComparison.Ordinal));

        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; expires=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_cookie_of_the_form_stays_with_its_site()
    {
        var cookie = Assert.Single((await visitor.Get(Door)).Cookies, cookie => cookie.Contains("Antiforgery", StringComparison.Ordinal));

        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_browser_keeps_its_name_from_one_form_to_the_next()
    {
        await visitor.Get(Door);

        Assert.DoesNotContain((await visitor.Get(Door)).Cookies, cookie => cookie.StartsWith("ama-rulebook=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_a_page_and_founds_nothing()
    {
        var sent = await visitor.Send(await visitor.Get(Door), [.. Founding(), ("__RequestVerificationToken", "")]);

        Assert.Equal((HttpStatusCode.BadRequest, "うまく受けとれませんでした"), (sent.Status, sent.Title));
        Assert.Empty((await visitor.Get("/projects/mine")).Document.QuerySelectorAll("li"));
    }

    [Fact]
    public async Task A_token_of_another_browser_is_refused()
    {
        using var stranger = new Visitor(site);
        var page = await stranger.Get(Door);
        await visitor.Get(Door);

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Send(page, Founding())).Status);
    }

    [Fact]
    public async Task A_form_that_another_site_sends_is_refused()
    {
        using var sent = await visitor.Post(Door, ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
    }

    [Theory]
    [InlineData("Form.ProjectName", "", "「プロジェクト名」が空です")]
    [InlineData("Form.PartyName", "\u3000 ", "「団体名」が空です")]
    [InlineData("Form.PersonName", "", "「お名前」が空です")]
    [InlineData("Form.ProjectName", "甲\u202E乙", "保存できない文字")]
    [InlineData("Form.Kind", "", "「団体の立場」をえらんでください")]
    [InlineData("Form.Kind", "99", "「団体の立場」をえらんでください")]
    [InlineData("Form.Kind", "nonsense", "「団体の立場」をえらんでください")]
    public async Task A_bad_field_is_told_and_what_was_typed_stays(string field, string value, string told)
    {
        var sent = await visitor.Send(await visitor.Get(Door), [.. Founding(), (field, value)]);

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Contains(told, sent.Alert, StringComparison.Ordinal);
        Assert.Equal("花をふやす", sent.Value("purpose"));
        Assert.Equal(field == "Form.PersonName" ? value : "山田", sent.Value("person-name"));
    }

    [Fact]
    public async Task All_that_is_lacking_is_told_at_once_in_the_order_of_the_form()
    {
        var sent = await visitor.Send(await visitor.Get(Door), [.. Founding(), ("Form.ProjectName", ""), ("Form.PartyName", ""), ("Form.Kind", ""), ("Form.PersonName", "")]);

        Assert.Equal(
            ["「プロジェクト名」が空です。入力してください。", "「団体名」が空です。入力してください。", "「団体の立場」をえらんでください。", "「お名前」が空です。入力してください。"],
            sent.Document.QuerySelectorAll("[role=alert] p").Select(line => line.TextContent));
    }

    [Theory]
    [InlineData("Form.ProjectName", "project-name", 101, "100字までです。いま101字")]
    [InlineData("Form.Purpose", "purpose", 2_001, "2,000字までです。いま2,001字")]
    [InlineData("Form.PartyName", "party-name", 81, "80字までです。いま81字")]
    [InlineData("Form.PersonName", "person-name", 61, "60字までです。いま61字")]
    public async Task An_overlong_text_is_told_with_its_count_and_stays(string field, string id, int length, string told)
    {
        var text = new string('花', length);

        var sent = await visitor.Send(await visitor.Get(Door), [.. Founding(), (field, text)]);

        Assert.Contains(told, sent.Alert, StringComparison.Ordinal);
        Assert.Equal(text, sent.Value(id));
        Assert.Equal(nameof(PartyKind.CivicGroup), sent.Fields()["Form.Kind"]);
    }

    [Fact]
    public async Task A_refused_form_may_be_sent_again_mended()
    {
        var refused = await visitor.Send(await visitor.Get(Door), Founding(person: ""));

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Send(refused, ("Form.PersonName", "山田"))).Status);
    }

    [Fact]
    public async Task The_same_form_sent_twice_leads_to_one_project()
    {
        var page = await visitor.Get(Door);

        var first = await visitor.Send(page, Founding());
        var second = await visitor.Send(page, Founding());

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Single((await visitor.Get("/projects/mine")).Document.QuerySelectorAll("li"));
    }

    [Fact]
    public async Task The_same_form_sent_many_times_at_once_leads_to_one_project()
    {
        var page = await visitor.Get(Door);

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visitor.Send(page, Founding())));

        Assert.NotNull(Assert.Single(sent.Select(answer => answer.Location).Distinct()));
        Assert.Single((await visitor.Get("/projects/mine")).Document.QuerySelectorAll("li"));
    }

    [Fact]
    public async Task Names_are_shown_as_text()
    {
        var hub = (await visitor.Send(await visitor.Get(Door), Founding(project: "<script>alert(1)</script>"))).Location!;

        var page = await visitor.Get(hub);

        Assert.Equal("<script>alert(1)</script>", page.Title);
        Assert.DoesNotContain(page.Document.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }
}
