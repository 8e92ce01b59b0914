using System.Net;
using System.Text.Json;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using AmaRulebook.Records;
using AmaRulebook.Records.Exporting;
using AmaRulebook.Staff;
using Xunit;

namespace AmaRulebook.Reviews.Keeping;

/// <summary><c>/staff/projects/{id}/export.…</c> over HTTP: each file read back, with what staff may see and no more.</summary>
public sealed class StaffExportFileTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    private const string Note = "週末は難しい";
    private const string Decision = "当番表で分ける。";

    [Fact]
    public async Task An_officer_gets_each_file_and_each_is_in_the_log()
    {
        using var project = await ASharedProject.On(site);
        await project.Decides(text: Decision);
        using var officer = await site.SignedIn(StaffRole.Officer);

        var workbook = await Export(officer, project.Id, "xlsx");
        Assert.Contains(Files.Sheet(workbook, "決めたこと"), row => row.Contains(Decision));
        Assert.Contains(Files.Sheet(workbook, "答え"), row => row.Contains(Note));
        var table = CsvReader.Read(await Export(officer, project.Id, "csv"));
        Assert.Contains(table, row => row.Contains(Note) && row.Contains(Decision));
        using var json = JsonDocument.Parse(await Export(officer, project.Id, "json"));
        Assert.Equal("中央公園の花壇づくり", json.RootElement.GetProperty("project").GetProperty("name").GetString());
        Assert.Contains(Decision, json.RootElement.GetProperty("sessions")[0].GetRawText(), StringComparison.Ordinal);

        using var administrator = await site.SignedIn(StaffRole.Administrator);
        var log = (await administrator.Get("/staff/log")).Document.Body!.TextContent;
        Assert.All(["xlsx", "csv", "json"], kind => Assert.Contains($"export.{kind}", log, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task What_is_covered_is_in_none_of_them(string kind)
    {
        using var project = await ASharedProject.On(site);
        await project.HandsIn();
        using var officer = await site.SignedIn(StaffRole.Officer);

        var file = await Export(officer, project.Id, kind);

        var text = kind == "xlsx" ? Files.Source(file) : System.Text.Encoding.UTF8.GetString(file);
        Assert.DoesNotContain(Note, text, StringComparison.Ordinal);
        Assert.DoesNotContain("植えつけと水やり", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_project_that_is_not_there_is_none()
    {
        using var officer = await site.SignedIn(StaffRole.Officer);

        Assert.Equal(HttpStatusCode.NotFound, (await officer.Raw($"/staff/projects/{Guid.NewGuid()}/export.json")).Status);
    }

    private static async Task<byte[]> Export(Visitor officer, Guid project, string kind)
    {
        var answer = await officer.Raw($"/staff/projects/{project}/export.{kind}");
        Assert.Equal((HttpStatusCode.OK, "no-store"), (answer.Status, answer.Header("Cache-Control")));
        return answer.Body;
    }
}
