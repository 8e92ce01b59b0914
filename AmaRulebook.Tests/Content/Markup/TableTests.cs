using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Markup;

public class TableTests
{
    [Fact]
    public void Every_cell_belongs_to_the_headers_of_its_row_and_its_column()
    {
        using var folder = new RulebookFolder().WithText("""
            | 領域 | だれが | 例 |
            | --- | :-: | --: |
            | 市民主導 | **市民** | [祭り](#2-3) |
            """);

        Assert.Equal("""
            <div class="table"><table>
            <thead><tr><th scope="col">領域</th><th scope="col">だれが</th><th scope="col">例</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">市民主導</th><td data-label="だれが"><strong>市民</strong></td><td data-label="例"><a href="/rulebook/chapter-2#2-3" data-cite="第2章 3.">祭り</a></td></tr>
            </tbody></table></div>
            """, folder.Section().Html);
    }

    [Fact]
    public void The_name_of_a_column_is_text_and_no_markup()
    {
        using var folder = new RulebookFolder().WithText("| a | \"<b>\" |\n|---|---|\n| b | c |");

        Assert.Contains("<td data-label=\"&quot;&lt;b&gt;&quot;\">c</td>", folder.Section().Html, StringComparison.Ordinal);
    }
}
