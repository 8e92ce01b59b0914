using System.Net;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using Xunit;

namespace AmaRulebook.Records.Confirmation;

/// <summary><c>/projects/{id}/export.docx</c> over HTTP: for those inside, and for nobody else.</summary>
public sealed class ConfirmationFileTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Fact]
    public async Task A_member_gets_a_word_file_that_no_cache_keeps_under_the_projects_name()
    {
        using var project = await ASharedProject.On(site, "花壇/づくり: \"春\" 🌸");
        await project.Decides();

        var answer = await project.Sato.Raw($"{project.Hub}/export.docx");

        Assert.Equal((HttpStatusCode.OK, ConfirmationDocument.ContentType, "no-store"), (answer.Status, answer.Header("Content-Type"), answer.Header("Cache-Control")));
        var disposition = answer.Header("Content-Disposition")!;
        Assert.StartsWith("attachment; filename=", disposition, StringComparison.Ordinal);
        Assert.EndsWith($"filename*=UTF-8''{Uri.EscapeDataString("協働確認書（案）花壇_づくり___春.docx")}", disposition, StringComparison.Ordinal);
        using var file = new WordFile(answer.Body);
        Assert.Empty(file.Errors);
        Assert.Contains("植えつけと水やり", file.Text, StringComparison.Ordinal);
        Assert.Contains("当番表で分ける。", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_note_and_no_persons_name_is_in_it()
    {
        using var project = await ASharedProject.On(site);
        await project.Decides();

        using var file = new WordFile((await project.Sato.Raw($"{project.Hub}/export.docx")).Body);

        Assert.DoesNotContain("週末は難しい", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("山田", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_opening_it_holds_what_nobody_covers_and_is_full_of_gaps()
    {
        using var project = await ASharedProject.On(site);
        await project.HandsIn();

        using var file = new WordFile((await project.Sato.Raw($"{project.Hub}/export.docx")).Body);

        Assert.DoesNotContain("植えつけ", file.Text, StringComparison.Ordinal);
        Assert.True(file.Lines.Count(line => line == "未定") > 10);
    }

    [Fact]
    public async Task A_stranger_a_member_elsewhere_and_one_who_waits_get_nothing()
    {
        using var project = await ASharedProject.On(site);
        using var stranger = new Visitor(site);
        using var waiting = new Visitor(site);
        await waiting.Send(await waiting.Get(await project.Yamada.JoinLink(project.Hub)), Visitor.Joining("鈴木", AProject.Green));
        var address = $"{project.Hub}/export.docx";

        var answers = new List<Answer> { await stranger.Raw(address), await waiting.Raw(address) };
        await stranger.Founds("田中");
        answers.Add(await stranger.Raw(address));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, "no-store"), (answer.Status, answer.Header("Cache-Control"))));
    }
}
