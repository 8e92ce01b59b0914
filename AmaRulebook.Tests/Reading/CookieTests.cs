using System.Net;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Reading;

/// <summary>No reading page knows who reads it.</summary>
public sealed class CookieTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    public static TheoryData<string> Pages =>
    [
        "/", "/rulebook", "/checklists", "/glossary", "/search", "/search?q=協働",
        .. RealBook.Current.Chapters.Select(chapter => $"/rulebook/{chapter.Id}"),
        .. RealBook.Current.Stages.Select(stage => $"/checklists/{stage.Id}"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_reader_gets_no_cookie(string page)
    {
        using var reader = new Visitor(site);

        var answer = await reader.Get(page);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty(answer.Cookies);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_partner_reads_the_very_same_page(string page)
    {
        using var partner = new Visitor(site);
        await partner.Founds();

        var answer = await partner.Raw(page);

        Assert.Null(answer.Header("Set-Cookie"));
        Assert.Equal((await site.Get(page)).Text(), answer.Text());
    }
}
