using System.Net;
using AmaRulebook.Reading;
using AngleSharp.Dom;
using Xunit;

namespace AmaRulebook.Projects;

public sealed class OperationCheckTests(ReadingSite site) : IClassFixture<ReadingSite>, IDisposable
{
    private readonly Visitor visitor = new(site);

    public void Dispose() => visitor.Dispose();

    [Fact]
    public async Task It_is_told_whether_an_operation_was_carried_out_in_this_project()
    {
        var form = await visitor.Get("/projects/new");
        var operation = Guid.Parse(form.Fields().Single(field => field.Key.EndsWith("OperationId", StringComparison.Ordinal)).Value);
        var hub = (await visitor.Send(form, Visitor.Founding())).Location!;

        Assert.Equal(("true", "false"), (await Ask(hub, operation), await Ask(hub, Guid.NewGuid())));
        Assert.Equal("false", await Ask(await visitor.Founds(), operation));
    }

    [Fact]
    public async Task A_stranger_is_told_nothing()
    {
        using var stranger = new Visitor(site);
        var hub = await visitor.Founds();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"{hub}/operations/{Guid.NewGuid()}")).Status);
    }

    private async Task<string> Ask(string hub, Guid operation)
    {
        var answer = await visitor.Get($"{hub}/operations/{operation}");
        Assert.Contains("no-store", answer.CacheControl, StringComparison.Ordinal);
        return answer.Document.Body!.Text().Trim();
    }
}
