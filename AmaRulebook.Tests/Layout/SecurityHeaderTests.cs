using System.Net;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Layout;

public sealed class SecurityHeaderTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/rulebook/chapter-1", HttpStatusCode.OK)]
    [InlineData("/search?q=協働", HttpStatusCode.OK)]
    [InlineData("/projects/new", HttpStatusCode.OK)]
    [InlineData("/projects/mine", HttpStatusCode.NoContent)]
    [InlineData("/join", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task A_plain_page_takes_nothing_from_elsewhere_and_nothing_inline(string address, HttpStatusCode status)
    {
        var answer = await site.Get(address);

        Assert.Equal(status, answer.Status);
        var policy = Policy(answer);
        Assert.Equal("'none'", policy["default-src"]);
        Assert.All(["script-src", "style-src"], directive => Assert.DoesNotContain("unsafe", policy[directive], StringComparison.Ordinal));
        IsKeptToItself(answer);
    }

    [Fact]
    public async Task A_page_of_a_project_may_have_the_styles_that_its_components_write_and_no_script()
    {
        using var visitor = new Visitor(site);
        var hub = await visitor.Founds();

        var answer = await visitor.Raw(hub);

        var policy = Policy(answer);
        Assert.Equal(("'self'", "'self' 'unsafe-inline'"), (policy["script-src"], policy["style-src"]));
        IsKeptToItself(answer);
        Assert.DoesNotContain(
            (await visitor.Get(hub)).Document.Scripts, script => !script.HasAttribute("src") && script.TextContent.Trim().Length > 0);
    }

    [Fact]
    public async Task However_its_address_is_written_a_page_of_a_project_has_the_same_policy()
    {
        using var visitor = new Visitor(site);
        var hub = await visitor.Founds();

        var shouted = await visitor.Raw(hub.Replace("/projects/", "/PROJECTS/", StringComparison.Ordinal));

        Assert.Equal(Policy(await visitor.Raw(hub)), Policy(shouted));
    }

    [Fact]
    public async Task A_page_from_the_cache_has_them_too()
    {
        await site.Get("/glossary");

        var kept = await site.Get("/glossary");

        Assert.NotNull(kept.Header("Age"));
        IsKeptToItself(kept);
    }

    [Fact]
    public async Task The_page_for_a_failure_has_them_too_and_tells_nothing_of_it()
    {
        using var broken = new ReadingSite();
        await using (var db = await broken.Services.GetRequiredService<IDbContextFactory<RulebookDb>>().CreateDbContextAsync())
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys = OFF; DROP TABLE Projects");
        }

        var answer = await broken.Get("/join/nonsense");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Contains("うまく表示できませんでした", answer.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sqlite", answer.Text(), StringComparison.Ordinal);
        IsKeptToItself(answer);
    }

    private static void IsKeptToItself(Answer answer)
    {
        var policy = Policy(answer);
        Assert.Equal(("'none'", "'self'", "'self'"), (policy["frame-ancestors"], policy["form-action"], policy["base-uri"]));
        Assert.Equal(
            ("nosniff", "no-referrer", "same-origin"),
            (answer.Header("X-Content-Type-Options"), answer.Header("Referrer-Policy"), answer.Header("Cross-Origin-Opener-Policy")));
    }

    /// <summary>The policy by its directives; it must stand once.</summary>
    private static Dictionary<string, string> Policy(Answer answer)
    {
        var policy = answer.Header("Content-Security-Policy");
        Assert.NotNull(policy);
        Assert.DoesNotContain(",", policy, StringComparison.Ordinal);
        return policy.Split(';', StringSplitOptions.TrimEntries).Select(directive => directive.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1]);
    }
}
