using System.Net;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Browser;

public class PublishedAppTests(PublishedApp published) : IClassFixture<PublishedApp>
{
    [Fact]
    public async Task A_published_folder_runs_by_itself_from_any_other_and_serves_its_scripts()
    {
        await using var app = await AppProcess.Start(await published.Folder());
        using var client = new HttpClient { BaseAddress = app.Address };

        foreach (var path in new[] { "/", "/rulebook/chapter-2", "/site.css", "/_framework/blazor.web.js" })
        {
            using var response = await client.GetAsync(path);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
            Assert.True((await response.Content.ReadAsByteArrayAsync()).Length > 500, $"{path} is all but empty");
        }
    }

    [Fact]
    public async Task A_broken_book_keeps_the_application_from_starting_and_says_where_it_is_broken()
    {
        using var content = TemporaryFolder.CopyOf(Checkout.Content);
        using var data = new TemporaryFolder();
        await File.AppendAllTextAsync(content["rulebook", "02-what-is-collaboration.md"], "\n\n[どこにもない](#9-9-9)\n");

        var start = await AppProcess.RunToEnd(await published.Folder(),
            "--urls", "http://127.0.0.1:0", $"--Rulebook:ContentPath={content.Path}", $"--Rulebook:DataPath={data.Path}");

        Assert.NotEqual(0, start.ExitCode);
        Assert.Matches(@"02-what-is-collaboration\.md[:(（]\d+", start.Output);
        Assert.DoesNotContain("Now listening", start.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_check_prints_every_problem_and_answers_1_and_0_on_the_book_as_it_is()
    {
        using var content = TemporaryFolder.CopyOf(Checkout.Content);
        var good = await AppProcess.RunToEnd(await published.Folder(), "content", "check", content.Path);
        await File.AppendAllTextAsync(content["rulebook", "02-what-is-collaboration.md"], "\n\n[どこにもない](#9-9-9)\n");
        await File.AppendAllTextAsync(content["glossary.yml"], "\nnonsense: [\n");

        var broken = await AppProcess.RunToEnd(await published.Folder(), "content", "check", content.Path);

        Assert.True(good.ExitCode == 0, good.Output);
        Assert.Equal(1, broken.ExitCode);
        Assert.Matches(@"02-what-is-collaboration\.md[:(（]\d+", broken.Output);
        Assert.Matches(@"glossary\.yml[:(（]\d+", broken.Output);
    }
}
