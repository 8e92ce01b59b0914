using System.Net;
using System.Text.Json;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using Xunit;
using static AmaRulebook.Projects.Visitor;

namespace AmaRulebook.Records.Exporting;

/// <summary><c>/projects/{id}/export.…</c> over HTTP: for those inside, and for nobody else.</summary>
public sealed class ExportFileTests(ReadingSite site) : IClassFixture<ReadingSite>, IDisposable
{
    private readonly Visitor yamada = new(site);
    private readonly Visitor other = new(site);

    public static TheoryData<string, string> Kinds { get; } = new()
    {
        { "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "csv", "text/csv; charset=utf-8" },
        { "json", "application/json" },
    };

    public void Dispose()
    {
        yamada.Dispose();
        other.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_member_gets_the_file_under_the_projects_name_and_no_cache_keeps_it(string extension, string type)
    {
        var hub = await yamada.Founds();

        var answer = await yamada.Raw($"{hub}/export.{extension}");

        Assert.Equal((HttpStatusCode.OK, type, "no-store"), (answer.Status, answer.Header("Content-Type"), answer.Header("Cache-Control")));
        var disposition = answer.Header("Content-Disposition")!;
        Assert.StartsWith("attachment; ", disposition, StringComparison.Ordinal);
        Assert.Contains($"filename*=UTF-8''{Uri.EscapeDataString("中央公園の花壇づくり")}_", disposition, StringComparison.Ordinal);
        Assert.EndsWith($".{extension}", disposition, StringComparison.Ordinal);
        Assert.All(disposition, character => Assert.InRange(character, ' ', '~'));
    }

    [Fact]
    public async Task Each_of_them_can_be_read()
    {
        var hub = await yamada.Founds();

        Assert.Contains(
            Files.Sheet((await yamada.Raw($"{hub}/export.xlsx")).Body, "プロジェクト"), row => row is ["目的", "花をふやす"]);
        Assert.Single(CsvReader.Read((await yamada.Raw($"{hub}/export.csv")).Body));
        using var json = JsonDocument.Parse((await yamada.Raw($"{hub}/export.json")).Body);
        Assert.Equal("中央公園の花壇づくり", json.RootElement.GetProperty("project").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("\"; filename=evil.exe")]
    [InlineData("..\\..\\花")]
    public async Task A_hostile_name_makes_a_plain_file_name(string name)
    {
        var hub = (await yamada.Send(await yamada.Get("/projects/new"), Founding(project: name))).Location!;

        var answer = await yamada.Raw($"{hub}/export.csv");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Matches("^attachment; filename=[\\w.-]+; filename\\*=UTF-8''[\\w.%-]+$", answer.Header("Content-Disposition"));
        Assert.DoesNotContain(".exe", answer.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_stranger_a_member_of_another_project_and_who_waits_get_none(string extension, string type)
    {
        Assert.NotEmpty(type);
        var hub = await yamada.Founds();
        Assert.Equal(HttpStatusCode.NotFound, (await other.Raw($"{hub}/export.{extension}")).Status);
        await other.Founds("佐藤");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Raw($"{hub}/export.{extension}")).Status);
        await other.Send(await other.Get(await yamada.JoinLink(hub)), Joining("鈴木", AProject.Green));

        var answer = await other.Raw($"{hub}/export.{extension}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.DoesNotContain("花をふやす", answer.Text(), StringComparison.Ordinal);
    }
}
